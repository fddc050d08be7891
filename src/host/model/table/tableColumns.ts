import { COLUMN_LIMIT, cellArea, endColumn } from '../area';
import { HostError } from '../hostError';
import { requireUnprotected } from '../sheet/protection';
import { deleteCells, hasContents, insertCells } from '../sheet/structure';
import type { TableColumn, TableModel } from '../tableModel';
import { freeColumnName } from './headerNames';
import { setColumnName } from './tableHeader';

const NAME_LIMIT = 255;

function requireColumnName(table: TableModel, name: string, index: number | null): void {
  if (name === '' || name.length > NAME_LIMIT) {
    throw new HostError('InvalidArgument', `'${name}' is not allowed as a column's name`);
  }
  const lower = name.toLowerCase();
  if (table.columns.some((column) => column.index !== index && column.name.toLowerCase() === lower)) {
    throw new HostError('ItemAlreadyExists', `the table already has a column '${name}'`);
  }
}

/** Renames a column. @throws HostError see `TableModel.renameColumn` */
export function renameTableColumn(table: TableModel, index: number, name: string): void {
  requireUnprotected(table.sheet);
  requireColumnName(table, name, index);
  const before = table.record.columns[index]?.name ?? null;
  setColumnName(table, index, name);
  const { sheet, headerArea } = table;
  if (headerArea === null) return;
  const area = cellArea(headerArea.row, headerArea.column + index);
  sheet.workbook.edits.tell({ kind: 'cells', sheet, area, before });
}

/** Appends columns to the record with free names; their header cells are written too. */
export function insertColumnRecords(table: TableModel, index: number, count: number): void {
  const { columns } = table.record;
  for (let added = 0; added < count; added += 1) {
    const id = Math.max(0, ...columns.map((column) => column.id)) + 1;
    const name = freeColumnName(
      '',
      columns.map((column) => column.name),
    );
    columns.splice(index + added, 0, { id, name });
    table.editedColumns.add(id);
  }
  table.commit();
  for (let added = 0; added < count; added += 1) {
    setColumnName(table, index + added, columns[index + added]?.name ?? '');
  }
}

/** Adds a column before `index`, or last. @throws HostError see `TableModel` */
export function addTableColumn(table: TableModel, index: number | null, name?: string): TableColumn {
  requireUnprotected(table.sheet);
  const place = index ?? table.columns.length;
  if (!Number.isInteger(place) || place < 0 || place > table.columns.length) {
    throw new HostError('InvalidArgument', `there is no place ${place} for a column`);
  }
  if (name !== undefined) requireColumnName(table, name, null);
  const { area, sheet } = table;
  const at = { ...area, column: area.column + place, columnCount: 1 };
  if (place > 0 && place < table.columns.length) {
    insertCells(sheet, at, 'Right');
  } else {
    if (endColumn(area) >= COLUMN_LIMIT) throw new HostError('InvalidOperation', 'no room for a column');
    if (place === 0 || hasContents(sheet, { ...at, columnCount: COLUMN_LIMIT - at.column })) {
      insertCells(sheet, at, 'Right');
    }
    const moved = table.area;
    table.place({
      ...moved,
      column: at.column === area.column ? area.column : moved.column,
      columnCount: area.columnCount + 1,
    });
    insertColumnRecords(table, place, 1);
  }
  if (name !== undefined) setColumnName(table, place, name);
  const column = table.columns[place];
  if (column === undefined) throw new HostError('GeneralException', 'the column was not added');
  return column;
}

/** Deletes a column and its cells. @throws HostError InvalidOperation for the last one */
export function deleteTableColumn(table: TableModel, index: number): void {
  requireUnprotected(table.sheet);
  if (table.columns[index] === undefined) throw new HostError('ItemNotFound', `there is no column ${index}`);
  if (table.columns.length === 1) throw new HostError('InvalidOperation', 'a table keeps one column');
  const { area, sheet } = table;
  deleteCells(sheet, { ...area, column: area.column + index, columnCount: 1 }, 'Left');
}
