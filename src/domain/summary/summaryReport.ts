import type { IndicatorStatus } from '../indicatorStatus';
import type { Tone } from '../palette';
import type { Period } from '../period';
import type { Assessment, AssignmentState, AssignmentStatus } from '../statusWords';
import type { EconomySummary, InvestmentSummary, MeasureSummary } from './moneyFigures';
import type { RedistributionSummary } from './redistributionFigures';
import type { Counted, Source } from './source';
import type { IndicatorTally, SubGoalTally, Tally } from './tally';

/** How something moved since the period before: better, worse, unchanged, or changed without being either. */
export type Trend = 'up' | 'down' | 'same' | 'changed';

/** What was judged against what was judged in the period before. */
export interface Movement<T> {
  readonly previous: T;
  readonly trend: Trend;
}

/** A goal of a board, or of the region. */
export interface GoalSummary {
  readonly number: number;
  /** '' when no row of tblMal names it (IND-06). */
  readonly name: string;
  /** The board's own judgement; in the region that of Regionen, never one computed from the boards'. */
  readonly assessment: Assessment | null;
  /** Against Föregående bedömning; null when either is missing. */
  readonly movement: Movement<Assessment> | null;
  readonly previousAssessment: Assessment | null;
  readonly comment: string;
  readonly subGoals: SubGoalTally;
  readonly indicators: IndicatorTally;
  /** The full names of those who have sub-goals for it, in the order of the register: one alone is named in the sentence. */
  readonly adopters: readonly string[];
  /** The goal's own rows in tblMal. */
  readonly source: Source;
}

/** A target or an outcome as the sheet has it. */
export interface SummaryValue {
  /** A number, or Öka, Minska, Ja, Nej. */
  readonly value: number | string;
  /** The number is a share that reads as percent: 0.35 is 35 %. */
  readonly isPercent: boolean;
}

/** A red or yellow indicator. */
export interface DeviatingIndicator {
  readonly board: BoardName;
  readonly goalNumber: number;
  readonly subGoal: string;
  readonly indicator: string;
  readonly unit: string;
  readonly status: Extract<IndicatorStatus, 'Röd' | 'Gul'>;
  /** 1 = 100 %, cut to tenths of a percent. */
  readonly shareOfTarget: number;
  /** The year's target; null is impossible for a coloured indicator, but a reader need not know. */
  readonly target: SummaryValue | null;
  /** The target for the period: the year's share of it for Ackumulerat. */
  readonly periodTarget: SummaryValue | null;
  readonly outcome: SummaryValue | null;
  readonly comment: string;
  readonly responsible: string;
  readonly source: Source;
}

/** A board by code and full name. */
export interface BoardName {
  readonly code: string;
  readonly name: string;
}

/** What one board says of an assignment. */
export interface AssignmentAnswer {
  readonly board: BoardName;
  readonly status: AssignmentStatus | null;
  /** Läge; null where Status is missing or unknown and nothing is late. */
  readonly state: AssignmentState | null;
  readonly movement: Movement<AssignmentState> | null;
  readonly isLate: boolean;
  readonly comment: string;
  readonly source: Source;
}

/** An assignment; in the region one given to several boards (same Från and text) stands once, with what each says. */
export interface AssignmentSummary {
  readonly assignedBy: string;
  readonly assignment: string;
  readonly directedTo: string;
  /** An Excel serial number; null for Löpande, Tills vidare and none. Of several the earliest. */
  readonly endDate: number | null;
  /** Slutdatum as the sheet shows it, where it is no date. */
  readonly endDateText: string;
  /** The state that counts for it: of several boards' the one that asks most for attention. */
  readonly state: AssignmentState | null;
  readonly isLate: boolean;
  /** One in a board's summary, one or more in the region's. */
  readonly answers: readonly AssignmentAnswer[];
}

/** How an assignment's Status counts. */
export type AssignmentPart = 'completed' | 'onTrack' | 'deviating' | 'notStarted' | 'cancelled' | 'missing';

/** Assignments, late first, then by what asks most for attention; counted by Status, late ones in addition. */
export interface AssignmentsSummary {
  readonly counts: Tally<AssignmentPart>;
  readonly late: Counted;
  readonly list: readonly AssignmentSummary[];
}

/** A row of tblPersonal. */
export interface StaffSummary {
  readonly board: BoardName;
  readonly measure: string;
  readonly unit: string;
  readonly value: SummaryValue | null;
  readonly previousValue: SummaryValue | null;
  /** Value minus the year before; null when either is missing or no number. */
  readonly change: number | null;
  readonly comment: string;
  readonly source: Source;
}

/** A row of tblFinansiellaMal; all in the reporter's own words. */
export interface FinancialGoalSummary {
  readonly board: BoardName;
  readonly goal: string;
  readonly targetLevel: string;
  readonly outcome: string;
  readonly forecast: string;
  readonly assessment: string;
  readonly comment: string;
  readonly source: Source;
}

/**
 * What is missing. `board`: nothing at all from a board of the register. `goals`, `indicators`, `economy`: no rows of that kind.
 * `outcome` of indicators is due and missing; `unjudged` has an outcome and still no status. `unknownBoard` and `unknownGoal` are rows
 * that belong nowhere and are counted nowhere.
 */
export type GapKind =
  | 'board'
  | 'goals'
  | 'indicators'
  | 'economy'
  | 'goalAssessment'
  | 'subGoalAssessment'
  | 'outcome'
  | 'unjudged'
  | 'assignmentStatus'
  | 'periodBudget'
  | 'periodOutcome'
  | 'yearBudget'
  | 'yearForecast'
  | 'measureEffect'
  | 'investmentForecast'
  | 'redistributionAmount'
  | 'unknownBoard'
  | 'unknownGoal';

/** A line of Underlag som saknas. */
export interface Gap {
  readonly kind: GapKind;
  /** From whom; null for rows whose board is unknown. */
  readonly board: BoardName | null;
  /** How many rows or goals; 0 where there are no rows at all. */
  readonly count: number;
  readonly source: Source;
}

/** What Läget i korthet tells of. */
export type HeadlineKey =
  | 'goals'
  | 'subGoals'
  | 'indicators'
  | 'assignments'
  | 'budgetDeviation'
  | 'forecastDeviation'
  | 'measures'
  | 'redistributions';

/** A line of Läget i korthet: the figures are those of the part with the same name, the words come from src/text. */
export interface Headline {
  readonly key: HeadlineKey;
  /** What the symbol says; neutral where nothing is judged. */
  readonly tone: Tone;
  readonly source: Source;
}

/** Everything about one board, or about the region. Lists are empty where the workbook has nothing. */
export interface PartSummary extends BoardName {
  readonly kind: 'board' | 'region';
  readonly headlines: readonly Headline[];
  /** By goal number. */
  readonly goals: readonly GoalSummary[];
  /** How the goals themselves are judged. */
  readonly goalAssessments: SubGoalTally;
  readonly subGoals: SubGoalTally;
  readonly indicators: IndicatorTally;
  /** Red, then yellow, worst first. */
  readonly deviations: readonly DeviatingIndicator[];
  readonly assignments: AssignmentsSummary;
  readonly economy: EconomySummary;
  readonly measures: MeasureSummary;
  readonly investments: InvestmentSummary;
  readonly staff: readonly StaffSummary[];
  readonly financialGoals: readonly FinancialGoalSummary[];
  /** Null when the workbook has no table of redistributions. */
  readonly redistributions: RedistributionSummary | null;
  readonly gaps: readonly Gap[];
}

/** Boards × goals. */
export interface GoalMatrix {
  readonly boards: readonly BoardName[];
  /** By goal number; a row of cells in the order of `boards`, null where the board has neither goal, sub-goals nor indicators. */
  readonly rows: readonly {
    readonly number: number;
    readonly name: string;
    /** The region's own goal with the totals. */
    readonly region: GoalSummary;
    readonly cells: readonly (GoalSummary | null)[];
  }[];
}

/** The region: its parts are the boards and Regionen's own rows. */
export interface RegionSummary extends PartSummary {
  readonly kind: 'region';
  readonly matrix: GoalMatrix;
}

/** The figures of Sammanställ. Money is whole kronor; deviations are budget minus outcome or forecast, minus = underskott. */
export interface SummaryReport {
  readonly year: number | null;
  /** Null for an appendix of redistributions alone. */
  readonly period: Period | null;
  /** The boards with rows in the workbook, in the order of the register. */
  readonly boards: readonly PartSummary[];
  /** Null when the workbook has rows of one board alone. */
  readonly region: RegionSummary | null;
  /** Rows that belong to no known board and are counted nowhere; also among the gaps of the region, or of the one board. */
  readonly unplaced: readonly Gap[];
}
