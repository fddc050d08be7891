import type { Area } from '../layout/area';

/** A range of its own costs about as much of a message as so many cells of a rectangle. */
const CELLS_PER_RANGE = 100;
/** Not worth it for the few areas of a column or two. */
const FEW_AREAS = 4;

/**
 * The rectangle around areas that are so many and so near each other that writing their number format as one rectangle, with
 * `null` for the cells between, is shorter than a range for each; null where it is not.
 * @example numberFormatBox([cell C5, cell C7, cell C8, cell C11, cell C12]) // C5:C12
 */
export function numberFormatBox(areas: readonly Area[]): Area | null {
  if (areas.length <= FEW_AREAS) return null;
  const box = areas.reduce(around);
  return box.rowCount * box.columnCount <= areas.length * CELLS_PER_RANGE ? box : null;
}

function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}
