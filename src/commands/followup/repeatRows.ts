import { ALL_BOARDS } from '../../layout/layoutContext';
import { earlierRows, type CarriedTable, type CarryJob } from './carryJob';
import type { REPEATED_ROWS } from './carryRules';
import { leftOutOf } from './leftOut';
import { boardContent, cellContent } from './rowContent';
import { keepIds } from './rowIds';

/**
 * The rows of Personal or Finansiella mål of the earlier follow-up, with what names them; this period's figures start blank.
 */
export function repeatRows({ table, carried }: (typeof REPEATED_ROWS)[number], job: CarryJob): CarriedTable {
  const before = job.previous?.tables.get(table);
  const rows = earlierRows(job, table);
  const isWritten = table !== 'tblFinansiellaMal' || job.context.board === ALL_BOARDS;
  const ids = keepIds(
    rows.map(({ id }) => ({ own: id, earlier: null })),
    job.takenIds,
  );
  const content = rows.map((row, index) => ({
    board: boardContent(row),
    ...Object.fromEntries(carried.map((key) => [key, cellContent(row, key)])),
    id: ids[index] ?? null,
  }));
  const keys = new Set(['board', 'id', ...(isWritten ? carried : [])]);
  return {
    rows: isWritten ? content : [],
    comparisons: [],
    differences: [],
    leftOut:
      before === undefined
        ? []
        : leftOutOf(before, 'previous', { keys, indexes: new Set(), carried: [], rows }, job.context),
  };
}
