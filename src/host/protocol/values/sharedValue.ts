import { endColumn, endRow, intersect } from '../../model/area';
import type { Area } from '../../model/area';
import type { Cells } from '../rangeReference';

/**
 * What all cells have in common: the value `read` gives for every one of them, or null when they differ, as Excel answers
 * for a format of mixed cells. Cells far outside the sheet's used area are alike and looked at once.
 */
export function sharedValue<V>(cells: Cells, read: (row: number, column: number) => V): V | null {
  let shared: V | undefined;
  for (const area of cells.areas) {
    const { row, column, rowCount, columnCount } = worthLookingAt(cells, area);
    for (let down = row; down < row + rowCount; down += 1)
      for (let right = column; right < column + columnCount; right += 1) {
        const value = read(down, right);
        if (shared === undefined) shared = value;
        else if (shared !== value) return null;
      }
  }
  return shared ?? null;
}

/** The part of the area within one row and column of the used area; at least its first cell. */
function worthLookingAt({ sheet }: Cells, area: Area): Area {
  const used = sheet.usedArea(false) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const near: Area = { row: 0, column: 0, rowCount: endRow(used) + 1, columnCount: endColumn(used) + 1 };
  return intersect(area, near) ?? { ...area, rowCount: 1, columnCount: 1 };
}
