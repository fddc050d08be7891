import { ROW_LIMIT, endRow } from '../area';
import type { Area } from '../area';
import { HostError } from '../hostError';
import { requireUnprotected } from '../sheet/protection';
import { deleteCells, hasContents, insertCells } from '../sheet/structure';
import type { TableModel } from '../tableModel';

/** Adds empty body rows. @throws HostError see `TableModel.addRows` */
export function addTableRows(table: TableModel, index: number | null, count: number): void {
  requireUnprotected(table.sheet);
  const body = table.bodyArea;
  const place = index ?? body.rowCount;
  if (!Number.isInteger(place) || place < 0 || place > body.rowCount || count < 1) {
    throw new HostError('InvalidArgument', `there is no place ${place} for a row`);
  }
  const { sheet } = table;
  const added = { ...body, row: body.row + place, rowCount: count };
  const isLast = place === body.rowCount && !table.showTotals;
  if (!isLast) {
    insertCells(sheet, added, 'Down', place === 0 ? 'after' : 'before');
    if (place === 0 && table.area.row > body.row) growUpwards(table, count);
  } else {
    const below = { ...added, rowCount: ROW_LIMIT - added.row };
    const hasTableBelow = sheet.tables.some((other) => other !== table && other.area.row >= endRow(body));
    const isInserted = hasContents(sheet, below) || hasTableBelow;
    if (isInserted) insertCells(sheet, added, 'Down');
    table.place({ ...table.area, rowCount: table.area.rowCount + count });
    if (!isInserted) tellGrowth(table, added);
  }
  for (const column of table.record.columns) table.editedColumns.add(column.id);
  table.commit();
}

/** Nothing had to move, but the table has got cells. */
function tellGrowth(table: TableModel, area: Area): void {
  const { sheet } = table;
  const tables = [table];
  sheet.workbook.edits.tell({
    kind: 'structure',
    change: 'CellInserted',
    sheet,
    area,
    shift: 'Down',
    tables,
  });
}

/** Without a header row, inserting before the first row moves the table instead of growing it. */
function growUpwards(table: TableModel, count: number): void {
  const { area } = table;
  table.place({ ...area, row: area.row - count, rowCount: area.rowCount + count });
}

/** Deletes body rows; a table keeps one, emptied. @throws HostError InvalidArgument outside the body */
export function deleteTableRows(table: TableModel, index: number, count: number): void {
  requireUnprotected(table.sheet);
  const body = table.bodyArea;
  if (index < 0 || count < 1 || index + count > body.rowCount) {
    throw new HostError('InvalidArgument', `the table has no rows ${index} to ${index + count - 1}`);
  }
  deleteCells(table.sheet, { ...body, row: body.row + index, rowCount: count }, 'Up');
}
