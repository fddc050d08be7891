import { fromSek } from '../domain/money';
import type { Period } from '../domain/period';
import type { Assessment } from '../domain/statusWords';
import type { EconomyTotal } from '../domain/summary/moneyFigures';
import type { AssignmentsSummary, PartSummary, SummaryReport } from '../domain/summary/summaryReport';
import type { IndicatorPart, SubGoalPart, Tally } from '../domain/summary/tally';
import { summaryGoalText } from '../text/summaryGoalText';

type Counts<K extends string> = Readonly<Record<K | 'total', number>>;
type Mkr = number | null;

/** A board, or all of them, in {@link SummaryJson}. */
export interface SummaryPartJson {
  /** `Alla nämnder` for the region. */
  readonly board: string;
  /** `region` for the region. */
  readonly code: string;
  readonly goals: readonly {
    readonly number: number;
    readonly name: string;
    readonly assessment: Assessment | null;
    readonly delmal: Counts<SubGoalPart>;
    readonly indicators: Counts<IndicatorPart>;
    readonly sentence: string;
  }[];
  /** By Status; `late` is counted in addition. Those without a status are in `total` alone. */
  readonly assignments: Readonly<
    Record<'total' | 'completed' | 'onTrack' | 'deviating' | 'notStarted' | 'cancelled' | 'late', number>
  >;
  /** Of the region the boards' alone, without Regionen. */
  readonly economy: Readonly<
    Record<
      | 'periodBudget'
      | 'periodOutcome'
      | 'periodDeviation'
      | 'yearBudget'
      | 'yearForecast'
      | 'forecastDeviation',
      Mkr
    >
  > & { readonly missing: { readonly outcome: readonly string[]; readonly forecast: readonly string[] } };
  readonly redistributions: Readonly<Record<'given' | 'received' | 'newMoney' | 'net', Mkr>>;
}

/** The shape of `summarise --json`, documented in docs/command-line.md; it does not change lightly. Sentences are Swedish, money is mkr. */
export interface SummaryJson {
  readonly period: Period | null;
  readonly year: number | null;
  readonly boards: readonly SummaryPartJson[];
  /** Null when the workbook has one board. */
  readonly region: SummaryPartJson | null;
}

/** A summary as `summarise --json` prints it. */
export function summaryJson({ period, year, boards, region }: SummaryReport): SummaryJson {
  return {
    period,
    year,
    boards: boards.map((part) => partJson(part, period)),
    region: region === null ? null : partJson(region, period),
  };
}

function partJson(part: PartSummary, period: Period | null): SummaryPartJson {
  const { redistributions } = part;
  return {
    board: part.name,
    code: part.code,
    goals: part.goals.map((goal) => ({
      number: goal.number,
      name: goal.name,
      assessment: goal.assessment,
      delmal: counts(goal.subGoals),
      indicators: counts(goal.indicators),
      sentence: period === null ? '' : summaryGoalText('sv', part, goal, period),
    })),
    assignments: assignmentsJson(part.assignments),
    economy: economyJson(part.economy.total),
    redistributions: {
      given: mkr(redistributions?.total.givenSek),
      received: mkr(redistributions?.total.receivedSek),
      newMoney: mkr(redistributions?.total.newMoneySek),
      net: mkr(redistributions?.total.netSek),
    },
  };
}

function assignmentsJson({
  counts: { parts, total },
  late,
}: AssignmentsSummary): SummaryPartJson['assignments'] {
  return {
    total: total.count,
    completed: parts.completed.count,
    onTrack: parts.onTrack.count,
    deviating: parts.deviating.count,
    notStarted: parts.notStarted.count,
    cancelled: parts.cancelled.count,
    late: late.count,
  };
}

function economyJson(total: EconomyTotal): SummaryPartJson['economy'] {
  return {
    periodBudget: mkr(total.periodBudgetSek),
    periodOutcome: mkr(total.periodOutcomeSek),
    periodDeviation: mkr(total.periodDeviationSek),
    yearBudget: mkr(total.yearBudgetSek),
    yearForecast: mkr(total.yearForecastSek),
    forecastDeviation: mkr(total.forecastDeviationSek),
    missing: { outcome: total.missing.periodOutcome, forecast: total.missing.yearForecast },
  };
}

function counts<K extends string>({ total, parts }: Tally<K>): Counts<K> {
  const entries = Object.entries<{ readonly count: number }>(parts).map(([key, { count }]) => [key, count]);
  return Object.fromEntries([['total', total.count], ...entries]) as Counts<K>;
}

function mkr(amountSek: number | null | undefined): Mkr {
  return amountSek === null || amountSek === undefined ? null : fromSek(amountSek, 'mkr');
}
