import type { Area } from '../layout/area';
import { findBlocks, ROWS_SEARCHED } from '../layout/reading/findBlocks';
import type { LooseSearch } from '../layout/reading/looseSearch';
import type { SheetGrid } from '../layout/reading/sheetGrid';
import type { ReadRequest, TableSnapshot } from '../layout/snapshot';
import { cellMatrix } from './cellMatrix';
import { loadSlices, type RowSource } from './loadSlices';

/** No standard table is wider, with columns of the user's own between. */
const COLUMNS_SEARCHED = 200;

interface LoadedSheet {
  readonly name: string;
  readonly used: Area;
  readonly slices: Excel.Range[];
}

/**
 * Reads the standard tables that stand as plain cells: the first {@link ROWS_SEARCHED} rows of every sheet to search in one sync,
 * and the rest of those sheets where a header row was found, if they are longer. No sync where there is nothing to look for.
 * @throws BookFault
 */
export async function loadLooseTables(
  context: Excel.RequestContext,
  search: LooseSearch,
  request: ReadRequest,
): Promise<TableSnapshot[]> {
  const sheets = search.sheets.flatMap(({ name, used }): LoadedSheet[] =>
    used === null ? [] : [{ name, used, slices: [] }],
  );
  if (search.tables.size === 0 || sheets.length === 0) return [];
  await loadSlices(
    context,
    sheets.map((sheet) => rowsOf(context, sheet, 0, Math.min(sheet.used.rowCount, ROWS_SEARCHED))),
    request,
  );
  const blocksOf = (sheet: LoadedSheet) =>
    findBlocks(gridOf(sheet, request)).filter(({ spec }) => search.tables.has(spec.name));
  const longer = sheets.filter((sheet) => sheet.used.rowCount > ROWS_SEARCHED && blocksOf(sheet).length > 0);
  if (longer.length > 0) {
    const rest = longer.map((sheet) =>
      rowsOf(context, sheet, ROWS_SEARCHED, sheet.used.rowCount - ROWS_SEARCHED),
    );
    await loadSlices(context, rest, request);
  }
  return sheets.flatMap((sheet) => blocksOf(sheet).map(({ table }) => table));
}

function rowsOf(
  context: Excel.RequestContext,
  { name, used, slices }: LoadedSheet,
  from: number,
  rowCount: number,
): RowSource {
  const sheet = context.workbook.worksheets.getItem(name);
  const columnCount = Math.min(used.columnCount, COLUMNS_SEARCHED);
  return {
    rowCount,
    columnCount,
    slices,
    rows: (firstRow, count) =>
      sheet.getRangeByIndexes(used.row + from + firstRow, used.column, count, columnCount),
  };
}

function gridOf({ name, used, slices }: LoadedSheet, request: ReadRequest): SheetGrid {
  return { sheet: name, row: used.row, column: used.column, ...cellMatrix(slices, request) };
}
