import type { CellsSnapshot } from '../layout/snapshot';
import { cellMatrix } from './cellMatrix';

/** Small sheets are read whole within this; larger ones are none of ours. */
const SEARCHED = 'A1:CZ200';

/** The cells of a sheet, asked for. */
export interface AskedCells {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Asks for the used cells among a sheet's first rows and columns; the answer comes with the next sync. */
export function askForCells(sheet: Excel.Worksheet): AskedCells {
  const range = sheet.getRange(SEARCHED).getUsedRangeOrNullObject(true);
  return { sheet, range: range.load('rowIndex,columnIndex,values,formulas') };
}

/** Asks for all used cells of a sheet; the answer comes with the next sync. */
export function askForAllCells(sheet: Excel.Worksheet): AskedCells {
  const range = sheet.getUsedRangeOrNullObject(true);
  return { sheet, range: range.load('rowIndex,columnIndex,values,formulas') };
}

/** What was asked for, as plain data; sheets without contents are left out. */
export function loadedCells(asked: readonly AskedCells[]): readonly CellsSnapshot[] {
  return asked.flatMap(({ sheet, range }): readonly CellsSnapshot[] => {
    if (range.isNullObject) return [];
    const { values, formulas = [] } = cellMatrix([range], { formulas: true });
    return [{ sheet: sheet.name, row: range.rowIndex, column: range.columnIndex, values, formulas }];
  });
}
