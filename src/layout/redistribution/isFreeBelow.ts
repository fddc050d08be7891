import type { Area } from '../area';
import { isBlank } from '../reading/sheetGrid';
import type { Snapshot } from '../snapshot';

/**
 * Whether cells below a table are known to be free: no contents, no formula, no other table. Cells that were not read count as taken
 * where the sheet is used as far down.
 * @param snapshot with the cells of the sheet, as far as they are read
 */
export function isFreeBelow(
  { sheets, cells, tables }: Pick<Snapshot, 'sheets' | 'cells' | 'tables'>,
  sheet: string,
  area: Area,
): boolean {
  const used = sheets.find(({ name }) => name === sheet)?.used ?? null;
  if (tables.some((table) => table.sheet === sheet && overlaps(table.area, area))) return false;
  if (used === null || used.row + used.rowCount <= area.row) return true;
  const read = cells?.find((each) => each.sheet === sheet);
  if (read === undefined) return false;
  const isSeen = (row: number, column: number): boolean =>
    isOutside(used, row, column) || read.values[row - read.row]?.[column - read.column] !== undefined;
  return cellsIn(area).every(
    ([row, column]) =>
      isSeen(row, column) &&
      isBlank(read.values[row - read.row]?.[column - read.column]) &&
      (read.formulas[row - read.row]?.[column - read.column] ?? null) === null,
  );
}

function overlaps(one: Area, other: Area): boolean {
  const isApart =
    one.row >= other.row + other.rowCount ||
    other.row >= one.row + one.rowCount ||
    one.column >= other.column + other.columnCount ||
    other.column >= one.column + one.columnCount;
  return !isApart;
}

function isOutside(used: Area, row: number, column: number): boolean {
  return (
    row < used.row ||
    row >= used.row + used.rowCount ||
    column < used.column ||
    column >= used.column + used.columnCount
  );
}

function cellsIn({ row, column, rowCount, columnCount }: Area): readonly (readonly [number, number])[] {
  return Array.from({ length: rowCount * columnCount }, (_, at) => [
    row + Math.floor(at / columnCount),
    column + (at % columnCount),
  ]);
}
