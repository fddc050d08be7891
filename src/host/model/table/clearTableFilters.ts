import { child, childrenNamed, removeChild } from '../../../ooxml/xml';
import type { TableModel } from '../tableModel';

/**
 * Takes the conditions from a table's filter and shows the rows that they hid. A row hidden by hand is shown too where something was
 * filtered, as in Excel: a file does not tell the two apart.
 */
export function clearTableFilters(table: TableModel): void {
  const { sheet, part, bodyArea } = table;
  const filter = child(sheet.workbook.package.xml(part), 'autoFilter');
  const conditions = filter === undefined ? [] : childrenNamed(filter, 'filterColumn');
  if (filter === undefined || conditions.length === 0) return;
  sheet.setRowHidden(bodyArea.row, bodyArea.rowCount, false);
  for (const condition of conditions) removeChild(filter, condition);
  table.commit();
}
