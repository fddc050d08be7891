import type { Period } from '../period';
import type { ReadValue } from '../readValue';
import type { RedistributionLine } from '../redistribution/redistributionGroups';
import type { Direction, Measure } from '../shareOfTarget';
import type { Assessment, AssignmentStatus } from '../statusWords';
import type { Thresholds, Tolerances } from '../thresholds';
import type { CheckedRow } from './checkedRow';

/** A row of tblMal. */
export interface GoalRow extends CheckedRow<'number' | 'goal' | 'assessment'> {
  readonly number: number | null;
  readonly goal: string;
  readonly assessment: Assessment | null;
}

/** A row of tblDelmal. */
export interface SubGoalRow extends CheckedRow<'goalNumber' | 'subGoalNumber' | 'subGoal' | 'assessment'> {
  readonly goalNumber: number | null;
  readonly subGoalNumber: number | null;
  readonly subGoal: string;
  readonly assessment: Assessment | null;
}

/** A figure of an indicator with what it looks like in the sheet. */
export interface Figure {
  readonly value: ReadValue;
  /** The cell's number format shows percent; null when formats were not read. */
  readonly hasPercentFormat: boolean | null;
}

/** The columns of tblIndikatorer that rules speak of. */
export type IndicatorKey =
  | 'goalNumber'
  | 'subGoalNumber'
  | 'subGoal'
  | 'indicator'
  | 'unit'
  | 'direction'
  | 'measure'
  | 'baseline'
  | 'target'
  | 'periodicity'
  | 'outcome'
  | 'status';

/** A row of tblIndikatorer. */
export interface IndicatorRow extends CheckedRow<IndicatorKey> {
  readonly goalNumber: number | null;
  readonly subGoalNumber: number | null;
  readonly subGoal: string;
  readonly indicator: string;
  readonly unit: string;
  readonly direction: Direction | null;
  /** As the colour rule takes it: Läge unless the cell says Ackumulerat; null for an Excel error. */
  readonly measure: Measure | null;
  readonly baseline: Figure;
  readonly target: Figure;
  readonly outcome: Figure;
  /** As it stands in the cell. */
  readonly periodicity: string;
}

/** A row of tblUppdrag. */
export interface AssignmentRow extends CheckedRow<
  'assignment' | 'status' | 'periodicity' | 'endDate' | 'state' | 'previousState' | 'comment'
> {
  readonly assignment: string;
  readonly status: AssignmentStatus | null;
  /** As it stands in the cell. */
  readonly periodicity: string;
  /** An Excel serial number; null for Löpande, Tills vidare, empty and unreadable. */
  readonly endDate: number | null;
  /** What the assignment's Läge was in the period before; '' when it is not there. */
  readonly previousState: string;
}

/** The parts that make up Budget {år}. */
export const BUDGET_PARTS = ['previousBudget', 'redistribution', 'addition', 'indexation', 'other'] as const;

/** A part of Budget {år}. */
export type BudgetPart = (typeof BUDGET_PARTS)[number];

/** A row of tblBudget. */
export interface BudgetRow extends CheckedRow<BudgetPart | 'area' | 'budget' | 'currentBudget'> {
  readonly area: string;
  readonly partsSek: Readonly<Record<BudgetPart, number | null>>;
  readonly budgetSek: number | null;
  readonly currentBudgetSek: number | null;
}

/** The columns of tblOmfordelningar that rules speak of. */
export type RedistributionKey =
  | 'area'
  | 'counterpart'
  | 'purpose'
  | 'amount'
  | 'type'
  | 'duration'
  | 'fullYearEffect'
  | 'decision'
  | 'decisionDate';

/** A row of tblOmfordelningar. */
export interface RedistributionRow extends CheckedRow<RedistributionKey>, RedistributionLine {
  readonly board: string | null;
  readonly area: string;
  /** Those of `counterparts` that no board of the register is read from (NAM-01). */
  readonly unknownCounterparts: readonly string[];
  /** The row's own wording. */
  readonly text: string;
  /** `Tillfällig`, `Permanent` or ''. */
  readonly duration: string;
  /** Helårseffekt in whole kronor; null when blank or unreadable. */
  readonly fullYearSek: number | null;
  /** As it stands; '' for a word that means nothing, such as `saknas`. */
  readonly decision: string;
  /** An Excel serial number; null when missing or unreadable. */
  readonly decisionDate: number | null;
}

/** A row of tblKontrollsummor; `board` is null for the grand total and for unknown boards. */
export interface ControlSumRow extends CheckedRow<'board' | 'sum'> {
  /** The row `Nettoförändring`. */
  readonly isNetChange: boolean;
  readonly sumSek: number | null;
}

/** A row of tblEkonomi. */
export interface EconomyRow extends CheckedRow<
  'area' | 'periodBudget' | 'periodOutcome' | 'yearBudget' | 'yearForecast' | 'comment'
> {
  readonly area: string;
  readonly periodBudgetSek: number | null;
  readonly periodOutcomeSek: number | null;
  readonly yearBudgetSek: number | null;
  readonly yearForecastSek: number | null;
}

/** A row of tblAtgarder. */
export interface ActionRow extends CheckedRow<'action' | 'plannedPeriod' | 'achievedPeriod'> {
  readonly action: string;
  readonly plannedPeriodSek: number | null;
  readonly achievedPeriodSek: number | null;
}

/** A row of tblInvesteringar. */
export interface InvestmentRow extends CheckedRow<'investmentArea' | 'budget' | 'forecast' | 'comment'> {
  readonly investmentArea: string;
  readonly budgetSek: number | null;
  readonly forecastSek: number | null;
}

/** A workbook as the rules see it. A table that is missing is null: nothing is missing from it. */
export interface CheckedBook {
  /** Null for an appendix of redistributions alone. */
  readonly kind: 'plan' | 'followUp' | null;
  readonly year: number | null;
  /** Null in a plan, and where unknown. */
  readonly period: Period | null;
  /** One board's workbook, or a samlad one; null where `Start` does not say. */
  readonly scope: 'oneBoard' | 'allBoards' | null;
  /** What `Start` says of when the workbook was made, as an Excel serial number. */
  readonly preparedOn: number | null;
  readonly thresholds: Thresholds;
  readonly tolerances: Tolerances;
  readonly goals: readonly GoalRow[] | null;
  readonly subGoals: readonly SubGoalRow[] | null;
  readonly indicators: readonly IndicatorRow[] | null;
  readonly assignments: readonly AssignmentRow[] | null;
  readonly budget: readonly BudgetRow[] | null;
  readonly redistributions: readonly RedistributionRow[] | null;
  readonly controlSums: readonly ControlSumRow[] | null;
  readonly economy: readonly EconomyRow[] | null;
  readonly actions: readonly ActionRow[] | null;
  readonly investments: readonly InvestmentRow[] | null;
  /** The word most like what was written, as the reader of lists finds it; null when none is near. */
  readonly nearestWord: (text: string, words: readonly string[]) => string | null;
}
