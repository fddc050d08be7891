import { clearArea } from '../sheet/clearArea';
import { requireUnprotected } from '../sheet/protection';
import type { TableModel } from '../tableModel';
import { applyFormulaEdit } from '../workbook/applyFormulaEdit';
import { tableShape } from '../workbook/formulaContexts';

/** Turns a table into plain cells. @throws HostError AccessDenied on a protected sheet */
export function convertTableToRange(table: TableModel): void {
  const { workbook } = table.sheet;
  requireUnprotected(table.sheet);
  applyFormulaEdit(workbook, { kind: 'convertTable', table: tableShape(table) });
  workbook.tableList.remove(table);
}

/** Removes a table and what its cells hold. @throws HostError AccessDenied on a protected sheet */
export function deleteTable(table: TableModel): void {
  const { sheet, area } = table;
  requireUnprotected(sheet);
  applyFormulaEdit(sheet.workbook, { kind: 'deleteTable', table: table.name });
  sheet.workbook.tableList.remove(table);
  clearArea(sheet, area, 'All');
}
