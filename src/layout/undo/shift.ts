import type { Area } from '../area';

/**
 * Rows, columns or cells that come or go on a sheet: what stands at `at` and beyond moves by `count`, which is below 0 where
 * something is deleted. `across`: the columns (of rows) or rows (of columns) in which it happens; null for the whole sheet.
 */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly across: Span | null;
}

/** Some rows or columns, from 0. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

/** A part of an area before and after it has moved; both are as large. */
export interface MovedPart {
  readonly from: Area;
  readonly to: Area;
}

/**
 * Where the parts of an area stand after a shift; what is deleted is left out.
 * @example movedParts(areaAt(4, 0, 3), { axis: 'row', at: 5, count: 2, across: null }) // row 4 stays, rows 5–6 are rows 7–8
 */
export function movedParts(area: Area, shift: Shift): readonly MovedPart[] {
  const { axis, at, count, across } = shift;
  const cross = otherAxis(axis);
  if (across === null) return along(area, axis, at, count);
  const end = across.first + across.count;
  return cut(area, cross, [across.first, end]).flatMap((part) => {
    const { first } = spanOf(part, cross);
    return first >= across.first && first < end ? along(part, axis, at, count) : [{ from: part, to: part }];
  });
}

/** Where the parts of an area stood before a shift; what was inserted is left out. */
export function originParts(area: Area, shift: Shift): readonly MovedPart[] {
  return movedParts(area, { ...shift, count: -shift.count }).map(({ from, to }) => ({ from: to, to: from }));
}

function along(area: Area, axis: Shift['axis'], at: number, count: number): readonly MovedPart[] {
  const goneEnd = count < 0 ? at - count : at;
  return cut(area, axis, [at, goneEnd]).flatMap((part) => {
    const { first } = spanOf(part, axis);
    if (first < at) return [{ from: part, to: part }];
    if (first < goneEnd) return [];
    return [{ from: part, to: withSpan(part, axis, { ...spanOf(part, axis), first: first + count }) }];
  });
}

/** The area in pieces that end at the given rows or columns. */
function cut(area: Area, axis: Shift['axis'], places: readonly number[]): readonly Area[] {
  let rest = area;
  const parts: Area[] = [];
  for (const place of places) {
    const { first, count } = spanOf(rest, axis);
    if (place <= first || place >= first + count) continue;
    parts.push(withSpan(rest, axis, { first, count: place - first }));
    rest = withSpan(rest, axis, { first: place, count: first + count - place });
  }
  return [...parts, rest];
}

/** The other direction of the grid. */
export function otherAxis(axis: Shift['axis']): Shift['axis'] {
  return axis === 'row' ? 'column' : 'row';
}

/** The rows, or columns, of an area. */
export function spanOf(area: Area, axis: Shift['axis']): Span {
  return axis === 'row'
    ? { first: area.row, count: area.rowCount }
    : { first: area.column, count: area.columnCount };
}

/** The area with other rows, or columns. */
export function withSpan(area: Area, axis: Shift['axis'], { first, count }: Span): Area {
  return axis === 'row'
    ? { ...area, row: first, rowCount: count }
    : { ...area, column: first, columnCount: count };
}
