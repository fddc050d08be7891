import type { Assessment, AssignmentState } from '../statusWords';
import type { EconomyAmounts } from './moneyFigures';
import type { DeviatingIndicator, PartSummary, SummaryReport } from './summaryReport';
import type { IndicatorPart, SubGoalPart, Tally } from './tally';

/** The amounts that are compared between two states of a summary. */
export const COMPARED_AMOUNTS = [
  'periodDeviationSek',
  'yearForecastSek',
  'forecastDeviationSek',
] as const satisfies readonly (keyof EconomyAmounts)[];

/** An amount that is compared. */
export type ComparedAmount = (typeof COMPARED_AMOUNTS)[number];

/** The compared amounts of an area, or of a total. */
export type AmountState = Readonly<Record<ComparedAmount, number | null>>;

/** What is remembered of one summary sheet: plain data, small enough to be read back from the sheet itself. */
export interface PartState {
  readonly code: string;
  readonly name: string;
  readonly goals: readonly {
    readonly number: number;
    readonly name: string;
    readonly assessment: Assessment | null;
    readonly subGoals: Readonly<Record<SubGoalPart, number>>;
    readonly indicators: Readonly<Record<IndicatorPart, number>>;
  }[];
  /** The red and yellow ones; whatever is not here was neither. */
  readonly indicators: readonly (Pick<DeviatingIndicator, 'goalNumber' | 'indicator' | 'status'> & {
    /** The board's code. */
    readonly board: string;
  })[];
  readonly assignments: readonly { readonly assignment: string; readonly state: AssignmentState | null }[];
  readonly areas: readonly (AmountState & { readonly board: string; readonly area: string })[];
  readonly total: AmountState;
  /** The region's total with taxes, grants and finance net; null elsewhere. */
  readonly withRegion: AmountState | null;
  /** Null when the workbook has no redistributions. */
  readonly redistributionsNetSek: number | null;
}

/** What is remembered of all summary sheets. */
export type SummaryState = readonly PartState[];

/** What a report shows, as {@link compareSummaries} compares it: the boards in their order, then the region. */
export function summaryState({ boards, region }: SummaryReport): SummaryState {
  return [...boards, ...(region === null ? [] : [region])].map(partState);
}

/** What one summary shows. Redistributions without a single purpose are none: the sheet has no sum of them either. */
export function partState(part: PartSummary): PartState {
  const { economy, redistributions } = part;
  return {
    code: part.code,
    name: part.name,
    goals: part.goals.map(({ number, name, assessment, subGoals, indicators }) => ({
      number,
      name,
      assessment,
      subGoals: countsOf(subGoals),
      indicators: countsOf(indicators),
    })),
    indicators: part.deviations.map(({ board, goalNumber, indicator, status }) => ({
      board: board.code,
      goalNumber,
      indicator,
      status,
    })),
    assignments: part.assignments.list.map(({ assignment, state }) => ({ assignment, state })),
    areas: economy.areas.map(({ board, area, ...amounts }) => ({
      board: board.code,
      area,
      ...amountState(amounts),
    })),
    total: amountState(economy.total),
    withRegion: economy.withRegion === null ? null : amountState(economy.withRegion),
    redistributionsNetSek:
      redistributions === null || redistributions.purposes.length === 0 ? null : redistributions.total.netSek,
  };
}

function amountState({
  periodDeviationSek,
  yearForecastSek,
  forecastDeviationSek,
}: AmountState): AmountState {
  return { periodDeviationSek, yearForecastSek, forecastDeviationSek };
}

function countsOf<K extends string>({ parts }: Tally<K>): Readonly<Record<K, number>> {
  const entries = Object.entries<{ readonly count: number }>(parts).map(([key, { count }]) => [key, count]);
  return Object.fromEntries(entries) as Record<K, number>;
}
