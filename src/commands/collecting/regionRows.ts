import type { Board } from '../../layout/boardRegister';
import type { CollectedRow } from '../../layout/collect/boardFile';
import { firstBodyRow } from '../../layout/collect/tableChanges';
import type { ContentCell } from '../../layout/layoutContent';
import type { ReadRow, ReadTable } from '../../layout/reading/readTable';
import { contentOf, rawAt } from '../followup/rowContent';
import { carriedColumns } from './carriedColumns';

/** A row of the region's workbook, in the form of a row of a file. */
export interface RegionRow extends CollectedRow {
  /** Its position in the table's body, from 0. */
  readonly at: number;
  readonly read: ReadRow;
}

/** A board's rows of a table of the region's workbook. */
export function regionRows(table: ReadTable | undefined, { code }: Board): readonly RegionRow[] {
  if (table === undefined) return [];
  const columns = [...carriedColumns(table)];
  const first = firstBodyRow(table);
  return (rowsByBoard(table).get(code) ?? []).map((read): RegionRow => {
    const cells = columns.map(([key, index]): [string, ContentCell] => [
      key,
      contentOf(rawAt(table, read, index)),
    ]);
    const { rowIndex, id } = read;
    return { id, rowIndex, at: rowIndex - first, read, cells: Object.fromEntries(cells) };
  });
}

const sorted = new WeakMap<ReadTable, ReadonlyMap<string, readonly ReadRow[]>>();

/** The rows by their board's code, sorted once for all boards. */
function rowsByBoard(table: ReadTable): ReadonlyMap<string, readonly ReadRow[]> {
  const known = sorted.get(table);
  if (known !== undefined) return known;
  const byBoard = new Map<string, ReadRow[]>();
  for (const row of table.rows) {
    if (row.board === null) continue;
    const rows = byBoard.get(row.board.code);
    if (rows === undefined) byBoard.set(row.board.code, [row]);
    else rows.push(row);
  }
  sorted.set(table, byBoard);
  return byBoard;
}
