import { addTable } from '../../../ooxml/tablePart';
import { formatCells } from '../address';
import { ROW_LIMIT, cellArea, endColumn, intersect } from '../area';
import type { Area } from '../area';
import { HostError } from '../hostError';
import type { SheetModel } from '../sheetModel';
import { mergedAreas } from '../sheet/mergedAreas';
import { requireUnprotected } from '../sheet/protection';
import { insertCells } from '../sheet/structure';
import type { TableModel } from '../tableModel';
import type { WorkbookModel } from '../workbookModel';
import { freeColumnNames } from './headerNames';

const STANDARD_STYLE = 'TableStyleMedium2';

/** @throws HostError InvalidArgument when the area meets a table (other than `except`) or a merged cell */
export function requireFreeForTable(sheet: SheetModel, area: Area, except?: TableModel): void {
  if (sheet.tables.some((table) => table !== except && intersect(table.area, area) !== null)) {
    throw new HostError('InvalidArgument', 'a table cannot overlap another table');
  }
  if (mergedAreas(sheet).some((merged) => intersect(merged, area) !== null)) {
    throw new HostError('InvalidArgument', 'a table cannot hold merged cells');
  }
  if (sheet.cells.arrays.some((array) => array.rowCount * array.columnCount > 1 && intersect(array, area))) {
    throw new HostError('InvalidArgument', 'a table cannot hold array formulas of several cells');
  }
}

/** Makes the cells of a header row text and unique; returns the columns' names. */
export function writeHeaderCells(
  sheet: SheetModel,
  row: number,
  column: number,
  wanted: readonly string[],
): string[] {
  const names = freeColumnNames(wanted);
  for (const [index, name] of names.entries()) {
    const record = sheet.cells.record(row, column + index);
    if (record?.value === name && record.formula === undefined) continue;
    sheet.cells.setValue(row, column + index, name);
  }
  return names;
}

/** The displayed texts of a row of cells. */
export function headerTexts(sheet: SheetModel, row: number, column: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const value = sheet.value(row, column + index);
    return typeof value === 'string' ? value : sheet.text(row, column + index);
  });
}

function freeTableName(workbook: WorkbookModel): string {
  const taken = new Set([
    ...workbook.tables.map((table) => table.name.toLowerCase()),
    ...workbook.names.map((name) => name.name.toLowerCase()),
  ]);
  let number = 1;
  while (taken.has(`tabell${number}`)) number += 1;
  return `Tabell${number}`;
}

function withHeaderAndBody(sheet: SheetModel, area: Area, hasHeaders: boolean): Area {
  if (hasHeaders) return area.rowCount > 1 ? area : { ...area, rowCount: 2 };
  const header = { ...area, rowCount: 1 };
  insertCells(sheet, header, 'Down');
  return { ...area, rowCount: area.rowCount + 1 };
}

/** Makes a table of an area. @throws HostError see `WorkbookModel.addTable` */
export function createTable(sheet: SheetModel, area: Area, hasHeaders: boolean): TableModel {
  requireUnprotected(sheet);
  const grown = hasHeaders && area.rowCount === 1 ? { ...area, rowCount: 2 } : area;
  if (grown.row + grown.rowCount > ROW_LIMIT || endColumn(grown) < 1) {
    throw new HostError('InvalidArgument', 'the table does not fit on the sheet');
  }
  requireFreeForTable(sheet, grown);
  const whole = withHeaderAndBody(sheet, area, hasHeaders);
  const { workbook } = sheet;
  const wanted = hasHeaders
    ? headerTexts(sheet, whole.row, whole.column, whole.columnCount)
    : Array.from({ length: whole.columnCount }, () => '');
  const names = writeHeaderCells(sheet, whole.row, whole.column, wanted);
  const record = addTable(workbook.package, sheet.part, {
    id: Math.max(0, ...workbook.tables.map((table) => Number(table.id))) + 1,
    name: freeTableName(workbook),
    ref: formatCells(whole),
    headerRowCount: 1,
    totalsRowCount: 0,
    columns: names.map((name, index) => ({ id: index + 1, name })),
    styleName: STANDARD_STYLE,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    hasAutoFilter: true,
  });
  const table = workbook.tableList.open(sheet, record);
  for (const column of record.columns) table.editedColumns.add(column.id);
  workbook.calculation.invalidate();
  workbook.emit({ kind: 'cells', sheetId: sheet.id, area: cellArea(whole.row, whole.column) });
  workbook.emit({ kind: 'structure', sheetId: sheet.id });
  return table;
}
