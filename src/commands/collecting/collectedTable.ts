import { columnLetters } from '../../layout/area';
import type { CollectedRow, CollectedTable } from '../../layout/collect/boardFile';
import type { ContentCell } from '../../layout/layoutContent';
import type { ReadRow, ReadTable } from '../../layout/reading/readTable';
import type { StandardContext } from '../../layout/reading/standardWorkbook';
import { contentOf, rawAt } from '../followup/rowContent';
import { carriedColumns } from './carriedColumns';
import { ownRows } from './ownRows';

/** The board's rows of a table, with the cells that people fill in as they stand. */
export function collectedTable(table: ReadTable, context: StandardContext): CollectedTable {
  const columns = [...carriedColumns(table)];
  const { headers, sheet, area } = table.source;
  const rowOf = (row: ReadRow): CollectedRow => {
    const cells = columns.map(([key, index]): [string, ContentCell] => [
      key,
      contentOf(rawAt(table, row, index)),
    ]);
    return { id: row.id, rowIndex: row.rowIndex, cells: Object.fromEntries(cells) };
  };
  return {
    table: table.spec.name,
    sheet,
    firstColumn: columnLetters(area.column),
    headers: Object.fromEntries(columns.map(([key, index]) => [key, headers[index] ?? ''])),
    rows: ownRows(table, context).own.map(rowOf),
  };
}
