import type { Period } from '../../domain/period';

/** What the form asks before it writes a standard workbook. */
export interface NewWorkbookChoice {
  readonly layout: 'plan' | 'uppfoljning';
  /** A board's code (`RS`), or `alla` for the whole region. */
  readonly board: string;
  readonly year: number;
  readonly baselineYear: number;
  /** Null in a plan. */
  readonly period: Period | null;
  /** A plan or follow-up that the assembly's goals are taken from. */
  readonly goalsFile?: File;
}
