import type { LeftOut, RowDifference } from '../../domain/followUpReport';
import type { ComparisonColumn } from '../../layout/comparisonColumns';
import type { ContentRow } from '../../layout/layoutContent';
import type { LayoutContext } from '../../layout/layoutContext';
import type { ReadRow } from '../../layout/reading/readTable';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import type { TableName } from '../../layout/tableSpec';

/** What a new follow-up is made from. */
export interface CarryJob {
  /** The new follow-up. */
  readonly context: LayoutContext;
  /** Where the plan's rows stand: a plan, or the follow-up that is rolled to the next period. */
  readonly plan: StandardWorkbook;
  /** The follow-up of an earlier period; the same as `plan` when that one is rolled. */
  readonly previous: StandardWorkbook | null;
  /** IDs in use so far in the new workbook; grows. */
  readonly takenIds: Set<string>;
}

/** A table of the new follow-up, and what is to be told about it. */
export interface CarriedTable {
  readonly rows: readonly ContentRow[];
  readonly comparisons: readonly ComparisonColumn[];
  readonly differences: readonly RowDifference[];
  readonly leftOut: readonly LeftOut[];
}

/** Whether the plan's rows and the earlier follow-up's are the same rows: a follow-up that is rolled. */
export function isRolled({ plan, previous }: CarryJob): boolean {
  return plan === previous;
}

/** Of a region-wide and a one-board workbook, the rows of that board; else all. */
export function rowsInCommon(rows: readonly ReadRow[], other: StandardWorkbook | null): readonly ReadRow[] {
  const board = other?.context.isRegionWide === false ? other.context.board : null;
  return board === null ? rows : rows.filter((row) => row.board === null || row.board.code === board.code);
}

/** The rows of the earlier follow-up that concern the plan: those of its board, or all. */
export function earlierRows(job: CarryJob, table: TableName): readonly ReadRow[] {
  const rows = job.previous?.tables.get(table)?.rows ?? [];
  return isRolled(job) ? rows : rowsInCommon(rows, job.plan);
}
