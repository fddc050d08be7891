import { endColumn, endRow, intersect } from '../area';
import type { Area } from '../area';
import { HostError } from '../hostError';
import type { SheetModel } from '../sheetModel';
import { requireUnlockedArea } from './protection';

/** What to remove, in the words of Excel.ClearApplyTo. */
export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

function clearContents(sheet: SheetModel, area: Area): void {
  requireUnlockedArea(sheet, area);
  requireWholeArrays(sheet, area);
  const used = sheet.usedArea(true);
  const common = used === null ? null : intersect(used, area);
  if (common === null) return;
  clearArrays(sheet, area);
  for (let row = common.row; row < endRow(common); row += 1) {
    for (let column = common.column; column < endColumn(common); column += 1) {
      const record = sheet.cells.record(row, column);
      if (record === undefined || (record.value === null && record.formula === undefined)) continue;
      sheet.cells.setValue(row, column, null);
    }
  }
}

function requireWholeArrays(sheet: SheetModel, area: Area): void {
  for (const array of sheet.cells.arrays) {
    const common = intersect(array, area);
    if (common === null || sheet.cells.record(array.row, array.column)?.formula?.array?.dynamic === true) {
      continue;
    }
    if (common.rowCount * common.columnCount < array.rowCount * array.columnCount) {
      throw new HostError('InvalidOperation', 'part of an array formula cannot be changed');
    }
  }
}

/** Removes the array formulas that begin in the area, with the values that they left in other cells. */
function clearArrays(sheet: SheetModel, area: Area): void {
  for (const array of sheet.cells.arrays) {
    if (intersect(array, area) === null) continue;
    for (let row = array.row; row < endRow(array); row += 1) {
      for (let column = array.column; column < endColumn(array); column += 1) {
        const record = sheet.cells.record(row, column);
        if (record === undefined) continue;
        delete record.formula;
        delete record.attributes;
        record.value = null;
      }
    }
    sheet.part.touch();
    sheet.cells.forgetArrays();
    sheet.workbook.calculation.invalidate();
  }
}

/** Empties an area. @throws HostError AccessDenied when locked, InvalidOperation for a part of an array formula */
export function clearArea(sheet: SheetModel, area: Area, what: ClearWhat): void {
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') clearContents(sheet, area);
  if (what === 'All' || what === 'Formats') {
    sheet.formats.clear(area);
    sheet.rules.removeFrom(area);
  }
  if (what === 'All') {
    sheet.validations.set(area, null);
  }
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') sheet.hyperlinks.remove(area);
}
