import { updateTable } from '../../../ooxml/tablePart';
import { endRow } from '../area';
import { relativeForm } from '../calc/formulaForms';
import type { TableModel } from '../tableModel';

/** The formula that every body cell of a column holds (as its first row writes it), or undefined. */
function commonFormula(table: TableModel, index: number): string | undefined {
  const body = table.bodyArea;
  const column = body.column + index;
  const first = table.sheet.cells.record(body.row, column)?.formula;
  if (first === undefined || first.array !== undefined || first.text === '') return undefined;
  const wanted = relativeForm(first.text, body.row, column);
  for (let row = body.row + 1; row < endRow(body); row += 1) {
    const formula = table.sheet.cells.record(row, column)?.formula;
    if (formula === undefined || formula.array !== undefined) return undefined;
    // Structured references read the same in every row: most columns need no parsing.
    if (formula.text === first.text && !/\d/.test(first.text)) continue;
    if (relativeForm(formula.text, row, column) !== wanted) return undefined;
  }
  return first.text;
}

/**
 * Lets new rows have the formula that all rows of a column have, as Excel does; forgets it when they differ. Only columns in which
 * something changed are looked at: files may hold exceptions that are none of our business.
 */
export function storeCalculatedColumns(table: TableModel): void {
  let isChanged = false;
  for (const [index, column] of table.record.columns.entries()) {
    if (!table.editedColumns.has(column.id)) continue;
    const formula = commonFormula(table, index);
    if (formula === column.calculatedFormula) continue;
    if (formula === undefined) delete column.calculatedFormula;
    else column.calculatedFormula = formula;
    isChanged = true;
  }
  if (isChanged) updateTable(table.sheet.workbook.package, table.record);
  table.editedColumns.clear();
}
