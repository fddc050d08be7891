import type { Book } from '../excel/book';
import { readWorkbook } from '../layout/reading/readWorkbook';
import { areaAt } from '../layout/sheetChanges';
import { STANDARD_TABLES } from '../layout/standardTables';
import type { GoToResult } from './goTo';

/** Rows of a standard table, by the sheet's row numbers. */
export interface TableRows {
  readonly table: 'tblOmfordelningar' | 'tblBudget';
  /** From 1. */
  readonly firstRow: number;
  readonly count: number;
}

/**
 * Selects rows of a standard table across its columns, wherever the table stands. Nothing in the workbook changes.
 * @throws BookFault
 * @example await goToRows(book, { table: 'tblOmfordelningar', firstRow: 40, count: 1 }) // selects A40:N40
 */
export async function goToRows(
  book: Pick<Book, 'read' | 'apply'>,
  { table, firstRow, count }: TableRows,
): Promise<GoToResult> {
  const snapshot = await book.read({ tables: [table.toLowerCase()] });
  const source = readWorkbook(snapshot).tables.get(table)?.source;
  if (source === undefined) return { kind: 'gone', sheet: STANDARD_TABLES[table].sheet };
  const { sheet, area } = source;
  if (snapshot.sheets.some(({ name, visible }) => name === sheet && !visible)) {
    return { kind: 'hidden', sheet };
  }
  await book.apply([
    { kind: 'activate', sheet, area: areaAt(firstRow - 1, area.column, count, area.columnCount) },
  ]);
  return { kind: 'shown' };
}
