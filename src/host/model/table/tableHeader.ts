import { containsCell } from '../area';
import { HostError } from '../hostError';
import { clearArea } from '../sheet/clearArea';
import { insertCells } from '../sheet/structure';
import type { SheetModel } from '../sheetModel';
import type { TableModel } from '../tableModel';
import { applyFormulaEdit } from '../workbook/applyFormulaEdit';
import { freeColumnName } from './headerNames';

/** Puts a header's text into its cell as it is. */
function writeHeaderCell(table: TableModel, index: number): void {
  const header = table.headerArea;
  const name = table.record.columns[index]?.name;
  if (header === null || name === undefined) return;
  const { sheet } = table;
  const column = header.column + index;
  const existing = sheet.cells.record(header.row, column);
  if (existing?.value === name && existing.formula === undefined) return;
  const record = sheet.part.ensureCell(header.row + 1, column + 1);
  if (existing === undefined) record.style = sheet.formats.styleAt(header.row, column);
  delete record.formula;
  delete record.rich;
  record.value = name;
  sheet.workbook.calculation.markCell(sheet, header.row, column, record);
}

/** Renames a column in the table, its header cell and all formulas; the name must be free. */
export function setColumnName(table: TableModel, index: number, name: string): void {
  const column = table.record.columns[index];
  if (column === undefined) throw new HostError('ItemNotFound', `the table has no column ${index}`);
  const before = column.name;
  if (before !== name) {
    applyFormulaEdit(table.sheet.workbook, {
      kind: 'renameColumn',
      table: table.name,
      column: before,
      newName: name,
    });
    column.name = name;
    table.commit();
  }
  writeHeaderCell(table, index);
}

/** A cell was written: when it is a table's header, the column takes its text, made unique as Excel makes it. */
export function headerCellChanged(sheet: SheetModel, row: number, column: number): void {
  for (const table of sheet.tables) {
    const header = table.headerArea;
    if (header === null || !containsCell(header, row, column)) continue;
    const index = column - header.column;
    const value = sheet.value(row, column);
    const text = typeof value === 'string' ? value : value === null ? '' : sheet.text(row, column);
    const others = table.record.columns.filter((_, other) => other !== index).map((other) => other.name);
    setColumnName(table, index, freeColumnName(text, others));
  }
}

/** Shows or hides the header row; hidden, its cells are emptied. */
export function setShowHeaders(table: TableModel, shown: boolean): void {
  if (shown === table.showHeaders) return;
  const { sheet, area } = table;
  if (!shown) {
    const header = { ...area, rowCount: 1 };
    table.record.headerRowCount = 0;
    table.place({ ...area, row: area.row + 1, rowCount: area.rowCount - 1 });
    table.commit();
    clearArea(sheet, header, 'Contents');
    return;
  }
  const above = { ...area, row: area.row - 1, rowCount: 1 };
  const isOccupied =
    area.row === 0 ||
    Array.from({ length: area.columnCount }, (_, index) => sheet.value(above.row, area.column + index)).some(
      (value) => value !== null,
    );
  if (isOccupied) insertCells(sheet, { ...area, rowCount: 1 }, 'Down');
  const body = table.area;
  table.record.headerRowCount = 1;
  table.place({ ...body, row: body.row - 1, rowCount: body.rowCount + 1 });
  table.record.hasAutoFilter = true;
  table.commit();
  for (const index of table.record.columns.keys()) writeHeaderCell(table, index);
}
