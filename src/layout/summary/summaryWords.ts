import type { IndicatorStatus } from '../../domain/indicatorStatus';
import type { Period } from '../../domain/period';
import type { Assessment, AssignmentState } from '../../domain/statusWords';
import type {
  Gap,
  GoalSummary,
  Headline,
  HeadlineKey,
  Movement,
  PartSummary,
  SummaryValue,
} from '../../domain/summary/summaryReport';
import type { IndicatorPart, SubGoalPart } from '../../domain/summary/tally';

/** The parts of a summary that may be empty. */
export type SummarySectionKey =
  | 'goals'
  | 'matrix'
  | 'deviations'
  | 'assignments'
  | 'economy'
  | 'measures'
  | 'investments'
  | 'staff'
  | 'financialGoals'
  | 'redistributions';

/** Column headers; `\n` breaks a line. */
export type SummaryHeaderKey =
  | 'board'
  | 'goal'
  | 'goalName'
  | 'assessment'
  | 'total'
  | 'subGoals'
  | 'indicators'
  | 'indicator'
  | 'status'
  | 'share'
  | 'outcome'
  | 'periodTarget'
  | 'yearTarget'
  | 'assignment'
  | 'state'
  | 'endDate'
  | 'area'
  | 'periodBudget'
  | 'periodOutcome'
  | 'deviation'
  | 'previousOutcome'
  | 'yearBudget'
  | 'previousForecast'
  | 'yearForecast'
  | 'forecastDeviation'
  | 'forecastChange'
  | 'measure'
  | 'plannedYear'
  | 'plannedPeriod'
  | 'achieved'
  | 'investment'
  | 'budget'
  | 'forecast'
  | 'staffMeasure'
  | 'unit'
  | 'value'
  | 'previousValue'
  | 'change'
  | 'financialGoal'
  | 'purpose'
  | 'duration'
  | 'amount'
  | 'given'
  | 'received'
  | 'newMoney'
  | 'net'
  | 'shareOfPlan';

/** A line of Läget i korthet in words. */
export interface HeadlineWords {
  readonly headline: Headline;
  readonly label: string;
  readonly figure: string;
  readonly text: string;
}

/** Every word of a summary in one language. They come from src/text; the layout only says where they stand. */
export interface SummaryWords {
  readonly title: (part: PartSummary) => string;
  /** `Uppföljning april 2023` */
  readonly subtitle: (period: Period | null, year: number | null) => string;
  readonly refreshed: (at: string) => string;
  readonly source: (what: string, rows: number, tables: number, mark: string) => string;
  /** What the control cell says. */
  readonly current: string;
  readonly stale: string;
  readonly page: string;
  readonly overview: string;
  readonly notes: string;
  readonly notesHint: string;
  readonly changes: string;
  readonly sections: Readonly<Record<SummarySectionKey, string>>;
  readonly goalsInWords: string;
  readonly boardsEconomy: string;
  readonly areasEconomy: string;
  readonly economyComments: string;
  readonly areaFlows: string;
  readonly gaps: string;
  readonly headers: Readonly<Record<SummaryHeaderKey, string>>;
  readonly subGoalParts: Readonly<Record<SubGoalPart, string>>;
  readonly indicatorParts: Readonly<Record<IndicatorPart, string>>;
  /** How goals are judged, in full. */
  readonly goalParts: Readonly<Record<SubGoalPart, string>>;
  /** For the narrow cells of the matrix: Helt, Delvis, Inte, Saknas. */
  readonly shortAssessment: (assessment: Assessment | null) => string;
  readonly assessment: (assessment: Assessment | null) => string;
  readonly previously: (movement: Movement<Assessment | AssignmentState> | null, previous: string) => string;
  readonly status: (status: IndicatorStatus) => string;
  readonly state: (state: AssignmentState | null) => string;
  readonly goalLabel: (number: number) => string;
  readonly headlines: (part: PartSummary, period: Period | null) => readonly HeadlineWords[];
  /** The lines that a part has no figures for. */
  readonly headlineLabel: (key: HeadlineKey) => string;
  readonly headlineMissing: (key: HeadlineKey) => string;
  readonly goalText: (part: PartSummary, goal: GoalSummary, period: Period | null) => string;
  readonly gapText: (gap: Gap) => string;
  readonly sectionContinued: (heading: string) => string;
  readonly total: (excluded: readonly string[]) => string;
  readonly costsTotal: (excluded: readonly string[]) => string;
  readonly withRegionTotal: (excluded: readonly string[]) => string;
  readonly moneyNote: string;
  readonly wholeBoard: string;
  readonly noDeviations: string;
  readonly noGaps: string;
  readonly noPurpose: string;
  readonly left: (sections: readonly SummarySectionKey[]) => string;
  readonly measureNote: string;
  readonly missingFigure: string;
  readonly subGoal: (name: string) => string;
  readonly responsible: (name: string) => string;
  readonly financial: Readonly<
    Record<'targetLevel' | 'outcome' | 'forecast' | 'assessment', (text: string) => string>
  >;
  readonly givers: (sides: string) => string;
  readonly receivers: (sides: string) => string;
  readonly counterparts: (names: string) => string;
  readonly types: (types: string, stage: string) => string;
  readonly decision: (decisions: string) => string;
  readonly noDecision: string;
  readonly residue: (amountSek: number, isRounding: boolean) => string;
  /** An amount in mkr without unit: `−24,0`. */
  readonly amount: (amountSek: number, decimals: number) => string;
  readonly value: (value: SummaryValue) => string;
  readonly chartIndicators: (part: PartSummary) => string;
  readonly chartEconomy: (
    part: PartSummary,
    bars: readonly { readonly name: string; readonly deviationSek: number | null }[],
  ) => string;
  readonly figuresIndicators: (part: PartSummary) => string;
  readonly figuresEconomy: (
    bars: readonly {
      readonly name: string;
      readonly deviationSek: number | null;
      readonly forecastSek: number | null;
    }[],
  ) => string;
  readonly chartDeviation: string;
  readonly chartForecast: string;
}
