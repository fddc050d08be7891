import { intersect } from '../area';
import { deletedRegion, isInsertion, isRowEdit, shiftArea } from '../shiftArea';
import type { CellEdit } from '../shiftArea';
import type { SheetModel } from '../sheetModel';
import type { TableModel } from '../tableModel';
import { applyFormulaEdit } from '../workbook/applyFormulaEdit';
import { insertColumnRecords } from './tableColumns';

/** The indices of the columns that a deletion of columns removes. */
function deletedColumns(table: TableModel, edit: CellEdit): number[] {
  if (isInsertion(edit) || isRowEdit(edit)) return [];
  const common = intersect(table.area, deletedRegion(edit));
  if (common === null) return [];
  const first = common.column - table.area.column;
  return Array.from({ length: common.columnCount }, (_, index) => first + index);
}

/** Before cells move: formulas learn of tables and columns that are about to go. */
export function prepareTables(sheet: SheetModel, edit: CellEdit): void {
  const { workbook } = sheet;
  for (const table of [...sheet.tables]) {
    if (shiftArea(table.area, edit) === null) {
      applyFormulaEdit(workbook, { kind: 'deleteTable', table: table.name });
      workbook.tableList.remove(table);
      continue;
    }
    const columns = deletedColumns(table, edit).map((index) => table.record.columns[index]);
    for (const column of columns) {
      if (column === undefined) continue;
      applyFormulaEdit(workbook, { kind: 'deleteTableColumn', table: table.name, column: column.name });
    }
    if (columns.length > 0) {
      table.record.columns = table.record.columns.filter((column) => !columns.includes(column));
    }
  }
}

function moveTable(table: TableModel, edit: CellEdit): void {
  const before = table.area;
  const after = shiftArea(before, edit);
  if (after === null || after === before) return;
  const totals = table.totalsArea;
  const losesTotals =
    !isInsertion(edit) &&
    isRowEdit(edit) &&
    totals !== null &&
    intersect(totals, deletedRegion(edit)) !== null;
  if (losesTotals) table.record.totalsRowCount = 0;
  const added = after.columnCount - table.record.columns.length;
  table.place(after);
  if (after.rowCount !== before.rowCount) {
    for (const column of table.record.columns) table.editedColumns.add(column.id);
  }
  if (added > 0) insertColumnRecords(table, edit.at - before.column, added);
  else table.commit();
}

/** After cells moved: the tables' frames follow; columns inserted in a table get names. */
export function moveTables(sheet: SheetModel, edit: CellEdit): void {
  for (const table of sheet.tables) moveTable(table, edit);
}
