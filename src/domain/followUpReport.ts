import type { Period } from './period';

/** Where a row or a cell was read: in the plan, or in the earlier follow-up. */
export type CarrySource = 'plan' | 'previous';

/** How many rows of a table the new follow-up holds. */
export interface CarriedRows {
  /** The table's standard name, `tblMal`. */
  readonly table: string;
  /** The sheet's standard name, `Mål`. */
  readonly sheet: string;
  readonly rows: number;
}

interface DifferingRow {
  readonly sheet: string;
  /** The row's board; null when unknown. */
  readonly board: string | null;
  /** The row in its own words. */
  readonly label: string;
  /** Its first cell of meaning in the file it was read from, `Mål!D9`; null when it has none. */
  readonly address: string | null;
}

/**
 * How a row of the plan differs from the earlier follow-up. `new`: only the plan has it. `gone`: only the earlier follow-up has it, and
 * it is not carried. `reworded`: the same ID with other words. `changed`: another figure or word in a column; the plan's is carried.
 * `completed`: blank in the plan and filled in from the earlier follow-up. `ambiguous`: several rows fit, and none is guessed.
 */
export type RowDifference = DifferingRow &
  (
    | { readonly kind: 'new' | 'gone' }
    | { readonly kind: 'ambiguous'; readonly source: CarrySource }
    | { readonly kind: 'reworded'; readonly previous: string }
    | {
        readonly kind: 'changed';
        readonly column: string;
        readonly previous: string;
        readonly current: string;
      }
    | { readonly kind: 'completed'; readonly column: string; readonly value: string }
  );

/** What the new follow-up does not hold as the file held it. Columns are named by their headers as they stand. */
export type LeftOut =
  /** Cells with contents in a column that has no place in the new follow-up. */
  | {
      readonly kind: 'column';
      readonly source: CarrySource;
      readonly sheet: string;
      readonly header: string;
      readonly cells: number;
    }
  /** Rows: `duringYear` of Skede Under året in a plan; `controlSums`; `sums` that were typed below or between the rows. */
  | {
      readonly kind: 'rows';
      readonly source: CarrySource;
      readonly sheet: string;
      readonly reason: 'duringYear' | 'controlSums' | 'sums';
      readonly rows: number;
    }
  /** An area of Budget that the earlier follow-up had too and its Ekonomi did not: left out there on purpose, so here too. */
  | { readonly kind: 'area'; readonly sheet: string; readonly board: string | null; readonly label: string }
  /** A sheet that is no part of the layout. */
  | { readonly kind: 'sheet'; readonly source: CarrySource; readonly sheet: string }
  /** The header bears another year or period than Start; the column was read as `writtenAs` (LAY-04). */
  | {
      readonly kind: 'header';
      readonly source: CarrySource;
      readonly sheet: string;
      readonly header: string;
      readonly writtenAs: string;
    }
  /**
   * `unreadable`: a cell that cannot be read and is carried as the text that stands there. `overwritten`: a sum typed over its formula,
   * whose parts, which are carried, give another sum.
   */
  | {
      readonly kind: 'unreadable' | 'overwritten';
      readonly source: CarrySource;
      readonly address: string;
      readonly text: string;
    };

/** What becomes of a plan when it is turned into a follow-up; all of it is known before anything is written. */
export interface FollowUpReport {
  readonly year: number;
  readonly period: Period;
  /** A board's name, or `Alla nämnder`. */
  readonly board: string;
  /** The period that was compared with; null without an earlier follow-up. */
  readonly previousPeriod: Period | null;
  readonly carried: readonly CarriedRows[];
  readonly differences: readonly RowDifference[];
  readonly leftOut: readonly LeftOut[];
}

/** Why no follow-up can be made. */
export type FollowUpRefusalCode =
  | 'notPlan'
  | 'appendix'
  | 'boardMissing'
  | 'yearMissing'
  | 'yearMismatch'
  | 'planPeriodMissing'
  | 'notLater'
  | 'previousNotFollowUp'
  | 'previousPeriodMissing'
  | 'previousNotEarlier'
  | 'previousYear'
  | 'previousBoard';

/** A refusal with what it is about: years, periods or boards as they stand. */
export interface FollowUpRefusal {
  readonly code: FollowUpRefusalCode;
  /** What was asked for or stands in the plan. */
  readonly wanted: string;
  /** What stands in its way. */
  readonly found: string;
}
