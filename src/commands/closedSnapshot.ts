import type { Area } from '../layout/area';
import { parseArea, parseSingleCell } from '../layout/cellReference';
import { findBlocks } from '../layout/reading/findBlocks';
import { looseSearch } from '../layout/reading/looseSearch';
import type { NamedCell, SheetSnapshot, Snapshot, TableSnapshot } from '../layout/snapshot';
import {
  readClosedWorkbook,
  type ClosedSheet,
  type ClosedTable,
  type ClosedWorkbook,
} from '../ooxml/readClosedWorkbook';
import { CellAllowance } from './closed/cellAllowance';
import { closedUsedArea, closedValue, closedValues } from './closed/closedCells';
import { withDatesFrom1904 } from './closed/dates1904';

/** No standard table is wider, with columns of the user's own between; the open workbook is searched as far. */
const COLUMNS_SEARCHED = 200;

/** Blank rows at the end of a table mean nothing; a table that is drawn to the end of the sheet has a million of them. */
const BLANK_ROWS_AT_END = 1000;

/**
 * Reads a closed .xlsx or .xlsm as the open workbook is read: names of single cells, every table with its body, and standard tables
 * that have been converted to plain cells. Formulas give the values that were saved with them; hidden sheets, rows and columns are
 * read too; dates count from 1900 also where the file counts from 1904.
 * @param file its bytes, or the file as the file layer has read it
 * @returns tables with all their bodies, without formulas and number formats; of more than a thousand blank rows at the end the first thousand
 * @throws OoxmlError when the file is no sound workbook
 */
export function closedSnapshot(file: Uint8Array | ClosedWorkbook): Snapshot {
  const workbook = file instanceof Uint8Array ? readClosedWorkbook(file) : file;
  const sheetNamed = new Map(workbook.sheets.map((sheet) => [folded(sheet.name), sheet]));
  const allowance = new CellAllowance();
  const sheets = workbook.sheets.map(sheetSnapshot);
  const usedOf = new Map(sheets.map(({ name, used }) => [name, used]));
  const snapshot: Snapshot = {
    sheets,
    names: namedCells(workbook, sheetNamed),
    tables: workbook.tables.flatMap((table) => tableSnapshot(table, sheetNamed, usedOf, allowance)),
  };
  const loose = looseTables(snapshot, sheetNamed, allowance);
  const whole = { ...snapshot, tables: [...snapshot.tables, ...loose] };
  return workbook.date1904 ? withDatesFrom1904(whole) : whole;
}

type SheetsByName = ReadonlyMap<string, ClosedSheet>;

function sheetSnapshot(sheet: ClosedSheet): SheetSnapshot {
  return { name: sheet.name, visible: sheet.state === 'visible', used: closedUsedArea(sheet) };
}

/** The workbook's own names that begin with MT_, the drop-downs' left out, as src/excel reads them. */
function namedCells({ names }: ClosedWorkbook, sheets: SheetsByName): ReadonlyMap<string, NamedCell> {
  return new Map(
    names.flatMap(({ name, scope, formula }): readonly (readonly [string, NamedCell])[] => {
      if (scope !== null || !/^MT_(?!Lista)/i.test(name)) return [];
      const cell = parseSingleCell(`=${formula}`);
      const sheet = cell === null ? undefined : sheets.get(folded(cell.sheet));
      if (cell === null || sheet === undefined) return [];
      const value = closedValue(sheet, cell.row, cell.column);
      return [[name.toLowerCase(), { name, ...cell, value }]];
    }),
  );
}

function tableSnapshot(
  table: ClosedTable,
  sheets: SheetsByName,
  usedOf: ReadonlyMap<string, Area | null>,
  allowance: CellAllowance,
): readonly TableSnapshot[] {
  const area = parseArea(table.ref);
  const sheet = sheets.get(folded(table.sheet));
  if (area === null || sheet === undefined) return [];
  const { name, headerRowCount, totalsRowCount, columns } = table;
  const used = usedOf.get(sheet.name) ?? null;
  const row = area.row + headerRowCount;
  const filled = used === null ? 0 : Math.max(0, used.row + used.rowCount - row);
  const rowCount = Math.min(area.rowCount - headerRowCount - totalsRowCount, filled + BLANK_ROWS_AT_END);
  const body = { ...area, row, rowCount };
  return [
    {
      name,
      sheet: sheet.name,
      area,
      hasTotals: totalsRowCount > 0,
      headers: columns.map((column) => column.name),
      rows: closedValues(sheet, body, allowance),
    },
  ];
}

function looseTables(
  snapshot: Snapshot,
  sheets: SheetsByName,
  allowance: CellAllowance,
): readonly TableSnapshot[] {
  const search = looseSearch(snapshot, 'all');
  return search.sheets.flatMap(({ name, used }) => {
    const sheet = sheets.get(folded(name));
    if (used === null || sheet === undefined || search.tables.size === 0) return [];
    const area = { ...used, columnCount: Math.min(used.columnCount, COLUMNS_SEARCHED) };
    const values = closedValues(sheet, area, allowance);
    return findBlocks({ sheet: name, row: used.row, column: used.column, values })
      .filter(({ spec }) => search.tables.has(spec.name))
      .map(({ table }) => table);
  });
}

function folded(sheet: string): string {
  return sheet.toLocaleLowerCase('sv');
}
