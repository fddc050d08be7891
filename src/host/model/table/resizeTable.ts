import { COLUMN_LIMIT, ROW_LIMIT, endColumn, endRow, intersect } from '../area';
import type { Area } from '../area';
import { HostError } from '../hostError';
import { requireUnprotected } from '../sheet/protection';
import type { TableModel } from '../tableModel';
import { applyFormulaEdit } from '../workbook/applyFormulaEdit';
import { headerTexts, requireFreeForTable } from './createTable';
import { freeColumnName } from './headerNames';
import { setColumnName } from './tableHeader';

function requirePossible(table: TableModel, area: Area): void {
  const { record } = table;
  const leastRows = record.headerRowCount + 1 + record.totalsRowCount;
  if (area.row !== table.area.row) {
    throw new HostError('InvalidArgument', "a table's first row cannot move");
  }
  if (area.rowCount < leastRows || intersect(area, table.area) === null) {
    throw new HostError('InvalidArgument', 'a table keeps its header, a body row, and some of its cells');
  }
  if (endRow(area) > ROW_LIMIT || endColumn(area) > COLUMN_LIMIT) {
    throw new HostError('InvalidArgument', 'the table does not fit on the sheet');
  }
  if (record.totalsRowCount > 0 && endRow(area) !== endRow(table.area)) {
    throw new HostError('InvalidOperation', 'a table with a totals row cannot be resized downwards');
  }
  requireFreeForTable(table.sheet, area, table);
}

/** The columns under the new frame: kept ones with their ids, new ones named after their header cells. */
function fitColumns(table: TableModel, area: Area): void {
  const { record, sheet } = table;
  const before = table.area;
  const kept = record.columns.filter(
    (_, index) => before.column + index >= area.column && before.column + index < endColumn(area),
  );
  for (const column of record.columns) {
    if (kept.includes(column)) continue;
    applyFormulaEdit(sheet.workbook, {
      kind: 'deleteTableColumn',
      table: table.name,
      column: column.name,
    });
  }
  const texts = headerTexts(sheet, area.row, area.column, area.columnCount);
  let nextId = Math.max(...record.columns.map((column) => column.id)) + 1;
  const taken = kept.map((column) => column.name);
  record.columns = texts.map((text, index) => {
    const known = record.columns[area.column + index - before.column];
    if (known !== undefined && kept.includes(known)) return known;
    const name = freeColumnName(record.headerRowCount > 0 ? text : '', taken);
    taken.push(name);
    nextId += 1;
    return { id: nextId - 1, name };
  });
}

/** Gives a table another frame. @throws HostError see `TableModel.resize` */
export function resizeTable(table: TableModel, area: Area): void {
  requireUnprotected(table.sheet);
  requirePossible(table, area);
  fitColumns(table, area);
  table.place(area);
  for (const column of table.record.columns) table.editedColumns.add(column.id);
  table.commit();
  for (const [index, column] of table.record.columns.entries()) setColumnName(table, index, column.name);
}
