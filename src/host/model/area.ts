/** A rectangle of cells of one sheet; all four numbers count from 0 (row 0 is the sheet's row 1). */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Rows of a sheet. */
export const ROW_LIMIT = 1048576;
/** Columns of a sheet. */
export const COLUMN_LIMIT = 16384;

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** Whole rows. */
export function rowsArea(row: number, rowCount: number): Area {
  return { row, column: 0, rowCount, columnCount: COLUMN_LIMIT };
}

/** Whole columns. */
export function columnsArea(column: number, columnCount: number): Area {
  return { row: 0, column, rowCount: ROW_LIMIT, columnCount };
}

/** True when the area spans every column of the sheet. */
export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columnCount >= COLUMN_LIMIT;
}

/** True when the area spans every row of the sheet. */
export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rowCount >= ROW_LIMIT;
}

/** The first row below the area. */
export function endRow(area: Area): number {
  return area.row + area.rowCount;
}

/** The first column to the right of the area. */
export function endColumn(area: Area): number {
  return area.column + area.columnCount;
}

/** True when the cell lies in the area. */
export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < endRow(area) && column >= area.column && column < endColumn(area);
}

/** True when all of `inner` lies in `outer`. */
export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    endRow(inner) <= endRow(outer) &&
    endColumn(inner) <= endColumn(outer)
  );
}

/** True when both describe the same cells. */
export function equalAreas(a: Area, b: Area): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}

/** The area between two corners, last row and column not included; null when nothing is between them. */
function between(row: number, column: number, lastRow: number, lastColumn: number): Area | null {
  if (lastRow <= row || lastColumn <= column) return null;
  return { row, column, rowCount: lastRow - row, columnCount: lastColumn - column };
}

/** What two areas have in common, or null. */
export function intersect(a: Area, b: Area): Area | null {
  return between(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(endRow(a), endRow(b)),
    Math.min(endColumn(a), endColumn(b)),
  );
}

/** The smallest area that holds both. */
export function unite(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(endRow(a), endRow(b)) - row,
    columnCount: Math.max(endColumn(a), endColumn(b)) - column,
  };
}

/** What is left of `area` without `hole`: at most four areas (above, below, left, right). */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (common === null) return [area];
  return [
    between(area.row, area.column, common.row, endColumn(area)),
    between(common.row, area.column, endRow(common), common.column),
    between(common.row, endColumn(common), endRow(common), endColumn(area)),
    between(endRow(common), area.column, endRow(area), endColumn(area)),
  ].filter((part) => part !== null);
}
