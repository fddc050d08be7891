import type { Period } from '../period';
import type { IndicatorFigures } from '../shareOfTarget';
import type { Assessment, AssignmentState, AssignmentStatus } from '../statusWords';
import type { Thresholds, Tolerances } from '../thresholds';
import type { Source } from './source';
import type { BoardName, SummaryValue } from './summaryReport';

/** A row as figures are made of it: plain data. Amounts are whole kronor; null is missing and unreadable alike, '' an empty text. */
export interface SummaryRow {
  /** Null when unknown; Regionen is among them. */
  readonly board: BoardName | null;
  /** The row itself. */
  readonly source: Source;
}

/** A row of tblMal. */
export interface GoalInput extends SummaryRow {
  readonly number: number | null;
  readonly goal: string;
  readonly assessment: Assessment | null;
  readonly previousAssessment: Assessment | null;
  readonly comment: string;
}

/** A row of tblDelmal. */
export interface SubGoalInput extends SummaryRow {
  readonly goalNumber: number | null;
  readonly assessment: Assessment | null;
}

/** A row of tblIndikatorer. */
export interface IndicatorInput extends SummaryRow {
  readonly goalNumber: number | null;
  readonly subGoal: string;
  readonly indicator: string;
  readonly unit: string;
  readonly figures: IndicatorFigures;
  /** As it stands in the cell. */
  readonly periodicity: string;
  readonly target: SummaryValue | null;
  readonly outcome: SummaryValue | null;
  readonly comment: string;
  readonly responsible: string;
}

/** A row of tblUppdrag. */
export interface AssignmentInput extends SummaryRow {
  readonly assignedBy: string;
  readonly assignment: string;
  readonly directedTo: string;
  readonly status: AssignmentStatus | null;
  readonly isLate: boolean;
  readonly previousState: AssignmentState | null;
  /** An Excel serial number. */
  readonly endDate: number | null;
  readonly endDateText: string;
  readonly comment: string;
}

/** A row of tblEkonomi. */
export interface EconomyInput extends SummaryRow {
  readonly area: string;
  readonly periodBudgetSek: number | null;
  readonly periodOutcomeSek: number | null;
  readonly previousOutcomeSek: number | null;
  readonly yearBudgetSek: number | null;
  readonly previousForecastSek: number | null;
  readonly yearForecastSek: number | null;
  readonly comment: string;
}

/** A row of tblAtgarder. */
export interface MeasureInput extends SummaryRow {
  readonly area: string;
  readonly measure: string;
  readonly plannedYearSek: number | null;
  readonly plannedPeriodSek: number | null;
  readonly achievedPeriodSek: number | null;
  readonly forecastYearSek: number | null;
  readonly comment: string;
}

/** A row of tblInvesteringar. */
export interface InvestmentInput extends SummaryRow {
  readonly investmentArea: string;
  readonly budgetSek: number | null;
  readonly outcomeSek: number | null;
  readonly forecastSek: number | null;
  readonly comment: string;
}

/** A row of tblPersonal. */
export interface StaffInput extends SummaryRow {
  readonly measure: string;
  readonly unit: string;
  readonly value: SummaryValue | null;
  readonly previousValue: SummaryValue | null;
  readonly comment: string;
}

/** A row of tblFinansiellaMal. */
export interface FinancialGoalInput extends SummaryRow {
  readonly goal: string;
  readonly targetLevel: string;
  readonly outcome: string;
  readonly forecast: string;
  readonly assessment: string;
  readonly comment: string;
}

/** A row of tblOmfordelningar. */
export interface RedistributionInput extends SummaryRow {
  readonly area: string;
  readonly purpose: string;
  readonly amountSek: number | null;
  /** A word of the list; '' when missing or unreadable. */
  readonly type: string;
  readonly stage: string;
  readonly duration: string;
  readonly decision: string;
  /** Motpart by full names. */
  readonly counterparts: readonly string[];
}

/** What summaries are made from. Tables that are missing are empty, but for the redistributions, where null says so. */
export interface SummaryInput {
  readonly year: number | null;
  /** Null only for an appendix. */
  readonly period: Period | null;
  /** Redistributions alone: nothing else is missing. */
  readonly isAppendix: boolean;
  /** Rows of all boards are expected. */
  readonly isRegionWide: boolean;
  /** The register without Regionen, in its order. */
  readonly boards: readonly BoardName[];
  /** Regionen; null when the register lacks it. */
  readonly regionOwn: BoardName | null;
  readonly thresholds: Thresholds;
  readonly tolerances: Tolerances;
  readonly goals: readonly GoalInput[];
  readonly subGoals: readonly SubGoalInput[];
  readonly indicators: readonly IndicatorInput[];
  readonly assignments: readonly AssignmentInput[];
  readonly economy: readonly EconomyInput[];
  readonly measures: readonly MeasureInput[];
  readonly investments: readonly InvestmentInput[];
  readonly staff: readonly StaffInput[];
  readonly financialGoals: readonly FinancialGoalInput[];
  readonly redistributions: readonly RedistributionInput[] | null;
}
