import { endColumn, endRow, intersect, isWholeColumns, isWholeRows } from '../area';
import type { Area } from '../area';
import { HostError } from '../hostError';
import type { StructureChange } from '../modelEdit';
import type { CellEdit } from '../shiftArea';
import type { SheetModel } from '../sheetModel';
import type { TableModel } from '../tableModel';
import { moveTables, prepareTables } from '../table/moveTables';
import { applyFormulaEdit } from '../workbook/applyFormulaEdit';
import { clearArea } from './clearArea';
import { copyFormats, moveCells } from './moveCells';
import { moveComments } from './moveComments';
import { moveDrawings } from './moveDrawings';
import { moveFrames } from './moveFrames';
import { RuleMoves } from './ruleMoves';
import { requireMovable } from './structureGuards';

export { hasContents } from './structureGuards';

/** Where inserted cells take their format from: the cells before them (above, left), as Excel does, or those after. */
export type FormatSource = 'before' | 'after';

function rowEdit(sheet: SheetModel, area: Area, kind: 'insertRows' | 'deleteRows'): CellEdit {
  const edit = { kind, sheet: sheet.name, at: area.row, count: area.rowCount };
  if (isWholeRows(area)) return edit;
  return { ...edit, within: { first: area.column, last: endColumn(area) - 1 } };
}

function columnEdit(sheet: SheetModel, area: Area, kind: 'insertColumns' | 'deleteColumns'): CellEdit {
  const edit = { kind, sheet: sheet.name, at: area.column, count: area.columnCount };
  if (isWholeColumns(area)) return edit;
  return { ...edit, within: { first: area.row, last: endRow(area) - 1 } };
}

/** Lets everything follow an edit that may be done. */
function applyEdit(sheet: SheetModel, edit: CellEdit): void {
  const { workbook } = sheet;
  const rules = new RuleMoves(sheet, edit);
  prepareTables(sheet, edit);
  applyFormulaEdit(workbook, edit);
  moveCells(sheet, edit);
  rules.finish();
  moveFrames(sheet, edit);
  moveComments(sheet, edit);
  moveDrawings(sheet, edit);
  workbook.tracked.shift(sheet, edit);
  sheet.part.touch();
  moveTables(sheet, edit);
  workbook.contexts.forget();
  workbook.calculation.invalidate();
  workbook.emit({ kind: 'structure', sheetId: sheet.id });
}

function tablesAt(sheet: SheetModel, area: Area): TableModel[] {
  return sheet.tables.filter((table) => intersect(table.area, area) !== null);
}

function tell(
  sheet: SheetModel,
  area: Area,
  did: 'Inserted' | 'Deleted',
  shift: 'Down' | 'Right' | 'Up' | 'Left',
  tables: readonly TableModel[],
): void {
  const part = isWholeRows(area) ? 'Row' : isWholeColumns(area) ? 'Column' : 'Cell';
  const change: StructureChange = `${part}${did}`;
  sheet.workbook.edits.tell({ kind: 'structure', change, sheet, area, shift, tables });
}

/** Inserts cells. @throws HostError see `SheetModel.insert` */
export function insertCells(
  sheet: SheetModel,
  area: Area,
  shift: 'Down' | 'Right',
  source: FormatSource = 'before',
): void {
  const isDown = isWholeRows(area) || (shift === 'Down' && !isWholeColumns(area));
  if (isWholeRows(area) && isWholeColumns(area)) {
    throw new HostError('InvalidOperation', 'there is no room for another sheet full of cells');
  }
  const edit = isDown ? rowEdit(sheet, area, 'insertRows') : columnEdit(sheet, area, 'insertColumns');
  requireMovable(sheet, edit);
  applyEdit(sheet, edit);
  copyFormats(sheet, edit, source);
  tell(sheet, area, 'Inserted', isDown ? 'Down' : 'Right', tablesAt(sheet, area));
}

/** A table keeps one body row: when a deletion would take them all but not the header, the first one is emptied instead. */
function withoutLastTableRow(sheet: SheetModel, area: Area): Area | null {
  for (const table of sheet.tables) {
    const body = table.bodyArea;
    const isAll = area.row === body.row && endRow(area) >= endRow(body);
    const isWide = area.column <= body.column && endColumn(area) >= endColumn(body);
    if (!isAll || !isWide || table.headerArea === null) continue;
    clearArea(sheet, { ...body, rowCount: 1 }, 'Contents');
    if (area.rowCount === 1) return null;
    return { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  }
  return area;
}

/** Deletes cells. @throws HostError see `SheetModel.delete` */
export function deleteCells(sheet: SheetModel, area: Area, shift: 'Up' | 'Left'): void {
  const isUp = isWholeRows(area) || (shift === 'Up' && !isWholeColumns(area));
  if (isWholeRows(area) && isWholeColumns(area)) {
    clearArea(sheet, area, 'All');
    return;
  }
  if (!isUp) {
    const edit = columnEdit(sheet, area, 'deleteColumns');
    requireMovable(sheet, edit);
    const tables = tablesAt(sheet, area);
    applyEdit(sheet, edit);
    tell(sheet, area, 'Deleted', 'Left', tables);
    return;
  }
  requireMovable(sheet, rowEdit(sheet, area, 'deleteRows'));
  const left = withoutLastTableRow(sheet, area);
  if (left === null) return;
  const tables = tablesAt(sheet, left);
  applyEdit(sheet, rowEdit(sheet, left, 'deleteRows'));
  tell(sheet, left, 'Deleted', 'Up', tables);
}
