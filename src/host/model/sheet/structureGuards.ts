import { COLUMN_LIMIT, ROW_LIMIT, endColumn, endRow, intersect } from '../area';
import type { Area } from '../area';
import { HostError } from '../hostError';
import { bandOf, deletedRegion, isInsertion, isRowEdit } from '../shiftArea';
import type { CellEdit } from '../shiftArea';
import type { SheetModel } from '../sheetModel';
import { mergedAreas } from './mergedAreas';
import { readProtection, requireAllowed } from './protection';

/** True when a cell of the area holds something. */
export function hasContents(sheet: SheetModel, area: Area): boolean {
  for (const [rowNumber, row] of sheet.part.rows) {
    if (rowNumber <= area.row || rowNumber > endRow(area)) continue;
    for (const [columnNumber, cell] of row.cells) {
      if (columnNumber <= area.column || columnNumber > endColumn(area)) continue;
      if (cell.value !== null || cell.formula !== undefined) return true;
    }
  }
  return false;
}

function requirePermission(sheet: SheetModel, edit: CellEdit): void {
  const protection = readProtection(sheet);
  if (!protection.isProtected) return;
  const allowed = {
    insertRows: protection.allowsInsertRows,
    insertColumns: protection.allowsInsertColumns,
    deleteRows: protection.allowsDeleteRows,
    deleteColumns: protection.allowsDeleteColumns,
  };
  requireAllowed(edit.within === undefined && allowed[edit.kind], edit.kind);
}

/** The last cells of the band, which an insertion would push off the sheet. */
function pushedOff(edit: CellEdit): Area {
  const band = bandOf(edit);
  return isRowEdit(edit)
    ? { ...band, row: ROW_LIMIT - edit.count, rowCount: edit.count }
    : { ...band, column: COLUMN_LIMIT - edit.count, columnCount: edit.count };
}

/** True when the edit moves or removes some of the area's cells, but in a band that does not hold all of the area. */
function isTorn(area: Area, edit: CellEdit): boolean {
  const band = bandOf(edit);
  if (intersect(area, band) === null) return false;
  if (isRowEdit(edit)) {
    const isAcross = area.column >= band.column && endColumn(area) <= endColumn(band);
    return endRow(area) > edit.at && !isAcross;
  }
  const isAcross = area.row >= band.row && endRow(area) <= endRow(band);
  return endColumn(area) > edit.at && !isAcross;
}

function requireWholeTables(sheet: SheetModel, edit: CellEdit): void {
  for (const table of sheet.tables) {
    const { area } = table;
    if (isTorn(area, edit)) {
      throw new HostError('InvalidOperation', 'the operation would shift cells of a part of a table');
    }
    if (!isRowEdit(edit) || isInsertion(edit)) continue;
    const region = deletedRegion(edit);
    const common = intersect(area, region);
    const takesHeader = table.headerArea !== null && intersect(table.headerArea, region) !== null;
    if (takesHeader && common !== null && common.rowCount < area.rowCount) {
      throw new HostError('InvalidOperation', "a table's header row cannot be deleted alone");
    }
  }
}

function requireWholeArrays(sheet: SheetModel, edit: CellEdit): void {
  for (const array of sheet.cells.arrays) {
    if (array.rowCount === 1 && array.columnCount === 1) continue;
    const start = isRowEdit(edit) ? array.row : array.column;
    const end = isRowEdit(edit) ? endRow(array) : endColumn(array);
    const isInBand = intersect(array, bandOf(edit)) !== null;
    const isCut = isInsertion(edit)
      ? start < edit.at && end > edit.at
      : intersect(array, deletedRegion(edit)) !== null && !(start >= edit.at && end <= edit.at + edit.count);
    const isDynamic = sheet.cells.record(array.row, array.column)?.formula?.array?.dynamic === true;
    if (isInBand && !isDynamic && (isCut || isTorn(array, edit))) {
      throw new HostError('InvalidOperation', 'part of an array formula cannot be changed');
    }
  }
}

/**
 * Refuses an edit as Excel does.
 * @throws HostError AccessDenied on a protected sheet; InvalidArgument off the sheet; InvalidOperation when a table, a merged cell or
 * an array formula would be torn, or filled cells pushed off the sheet
 */
export function requireMovable(sheet: SheetModel, edit: CellEdit): void {
  const limit = isRowEdit(edit) ? ROW_LIMIT : COLUMN_LIMIT;
  if (edit.at < 0 || edit.count < 1 || edit.at + edit.count > limit) {
    throw new HostError('InvalidArgument', 'the area lies outside the sheet');
  }
  requirePermission(sheet, edit);
  requireWholeTables(sheet, edit);
  requireWholeArrays(sheet, edit);
  if (mergedAreas(sheet).some((area) => isTorn(area, edit))) {
    throw new HostError('InvalidOperation', 'the operation would tear a merged cell');
  }
  if (isInsertion(edit) && hasContents(sheet, pushedOff(edit))) {
    throw new HostError('InvalidOperation', 'cells with contents would be pushed off the sheet');
  }
}
