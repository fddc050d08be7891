import type { Steps } from '../../domain/steps';
import { newRowId } from '../../layout/rowId';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import { keepIds } from '../followup/rowIds';
import type { BoardTable } from './boardTable';

/**
 * The IDs of all collected rows, table by table: the file's own, which follow a row from plan to follow-up; where another row bears that,
 * as when a board's file began as a copy of another's, the one that the row has in the region's workbook; else a new one.
 */
export function* collectedIds(
  tables: readonly BoardTable[],
  region: StandardWorkbook,
  random: () => number,
): Steps<ReadonlyMap<BoardTable, readonly string[]>> {
  const replaced = new Set(tables.flatMap(({ old }) => old.map(({ read }) => read)));
  const taken = new Set(
    [...region.tables.values()].flatMap(({ rows }) =>
      rows.flatMap((row) => (row.id === null || replaced.has(row) ? [] : [row.id])),
    ),
  );
  yield;
  const pairs = tables.flatMap(({ rows }) => rows);
  const kept = keepIds(
    pairs.map(({ row, old }) => ({ own: row.id, earlier: old?.id ?? null })),
    taken,
  );
  yield;
  // A new ID must not be one that somebody else's file bears either.
  for (const { row } of pairs) if (row.id !== null) taken.add(row.id);
  const ids = kept.map((id) => id ?? newRowId(taken, random));
  let from = 0;
  return new Map(
    tables.map((table) => {
      const own = ids.slice(from, from + table.rows.length);
      from += table.rows.length;
      return [table, own];
    }),
  );
}
