import type { IndicatorStatus } from '../domain/indicatorStatus';
import type { Assessment, AssignmentState } from '../domain/statusWords';
import type { HeadlineKey } from '../domain/summary/summaryReport';
import type { IndicatorPart, SubGoalPart } from '../domain/summary/tally';

/** The sections that may be left out. */
export type SheetSection =
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

type HeaderKey =
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

/** The labels and short phrases of a summary sheet in one language; whole sentences come from the grammar. */
export interface SummarySheetLabels {
  readonly title: (name: string) => string;
  readonly region: string;
  readonly subtitle: string;
  readonly appendix: string;
  readonly refreshed: (at: string) => string;
  readonly source: (what: string, rows: number, tables: number, mark: string) => string;
  readonly current: string;
  readonly stale: string;
  /** On the sheet of a board that has no rows any more. */
  readonly gone: string;
  /** With Excel's codes for page and number of pages. */
  readonly page: string;
  readonly overview: string;
  readonly notes: string;
  readonly notesHint: string;
  readonly changes: string;
  readonly sections: Readonly<Record<SheetSection, string>>;
  readonly goalsInWords: string;
  readonly boardsEconomy: string;
  readonly areasEconomy: string;
  readonly economyComments: string;
  readonly areaFlows: string;
  readonly gaps: string;
  readonly headers: Readonly<Record<HeaderKey, string>>;
  readonly subGoalParts: Readonly<Record<SubGoalPart, string>>;
  readonly indicatorParts: Readonly<Record<IndicatorPart, string>>;
  readonly goalParts: Readonly<Record<SubGoalPart, string>>;
  readonly assessments: Readonly<Record<Assessment, string>>;
  readonly notAssessed: string;
  /** Below a status: how it was, with the sign of how it moved. */
  readonly previously: (symbol: string, word: string) => string;
  readonly statuses: Readonly<Record<IndicatorStatus, string>>;
  readonly states: Readonly<Record<AssignmentState, string>>;
  readonly noState: string;
  readonly goalLabel: (number: number) => string;
  readonly headlineMissing: Readonly<Record<HeadlineKey, string>>;
  readonly continued: (heading: string) => string;
  readonly total: string;
  readonly costsTotal: string;
  readonly withRegionTotal: string;
  readonly moneyNote: string;
  readonly measureNote: string;
  readonly wholeBoard: string;
  readonly noDeviations: string;
  readonly noGaps: string;
  readonly noPurpose: string;
  readonly left: (names: string) => string;
  readonly missingFigure: string;
  readonly subGoal: (name: string) => string;
  readonly responsible: (name: string) => string;
  readonly financial: Readonly<
    Record<'targetLevel' | 'outcome' | 'forecast' | 'assessment', (text: string) => string>
  >;
  readonly givers: (sides: string) => string;
  readonly receivers: (sides: string) => string;
  readonly counterparts: (names: string) => string;
  /** By the words of Skede. */
  readonly stages: Readonly<Record<string, string>>;
  readonly decision: (decisions: string) => string;
  readonly noDecision: string;
  readonly residue: (amount: string, isRounding: boolean) => string;
  readonly chartIndicators: (green: number, total: number, worst: string | null) => string;
  readonly chartAllWell: (what: string) => string;
  readonly chartWorst: (what: string, name: string, amount: string) => string;
  readonly chartWhat: { readonly board: string; readonly area: string };
  readonly worstGoals: (numbers: string) => string;
  readonly figuresIndicators: (parts: string) => string;
  readonly figuresGoal: (number: number, counts: string) => string;
  readonly figuresEconomy: (parts: string) => string;
  readonly and: string;
  readonly chartDeviation: string;
  readonly chartForecast: string;
}
