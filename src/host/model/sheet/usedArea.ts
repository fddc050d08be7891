import type { Area } from '../area';
import type { SheetModel } from '../sheetModel';

/** The smallest area with contents; with formats too unless `valuesOnly`. */
export function usedArea(sheet: SheetModel, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (const [rowNumber, row] of sheet.part.rows) {
    for (const [columnNumber, cell] of row.cells) {
      const hasContents = cell.value !== null || cell.formula !== undefined;
      if (!hasContents && (valuesOnly || cell.style === 0)) continue;
      top = Math.min(top, rowNumber - 1);
      bottom = Math.max(bottom, rowNumber - 1);
      left = Math.min(left, columnNumber - 1);
      right = Math.max(right, columnNumber - 1);
    }
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
