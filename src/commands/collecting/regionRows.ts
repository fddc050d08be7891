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
  return table.rows.flatMap((read): readonly RegionRow[] => {
    if (read.board?.code !== code) return [];
    const cells = columns.map(([key, index]): [string, ContentCell] => [
      key,
      contentOf(rawAt(table, read, index)),
    ]);
    const { rowIndex, id } = read;
    return [{ id, rowIndex, at: rowIndex - first, read, cells: Object.fromEntries(cells) }];
  });
}
