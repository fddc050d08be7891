import type { Area } from '../area';

/** The parts of an area that none of the others covers. */
export function uncovered(area: Area, others: readonly Area[]): readonly Area[] {
  let parts: readonly Area[] = [area];
  for (const other of others) {
    parts = parts.flatMap((part) => withoutArea(part, other));
    if (parts.length === 0) break;
  }
  return parts;
}

/** Areas without overlap; what stands beside or below another is one with it where the two make a rectangle. */
export function distinctAreas(areas: readonly Area[]): readonly Area[] {
  // Single cells by the thousand, as number formats come, are few strips before they are compared with each other.
  const strips = joinAreas(distinct(areas), 'row').toSorted((one, other) => one.row - other.row);
  const kept: Area[] = [];
  // From the top down: what has ended above meets nothing any more.
  let near: Area[] = [];
  for (const area of strips) {
    near = near.filter((each) => endRow(each) > area.row);
    const own = uncovered(area, near);
    kept.push(...own);
    near.push(...own);
  }
  return joinAreas(joinAreas(kept, 'row'), 'column');
}

function distinct(areas: readonly Area[]): readonly Area[] {
  return [
    ...new Map(
      areas.map((area) => [[area.row, area.column, area.rowCount, area.columnCount].join(), area]),
    ).values(),
  ];
}

/** Areas in one rectangle where reading what is between costs less than asking for each. */
export function readingBoxes(areas: readonly Area[], cellsWorthACall: number): readonly Area[] {
  const boxes: { box: Area; cells: number }[] = [];
  for (const area of areas.toSorted((one, other) => one.row - other.row || one.column - other.column)) {
    const cells = cellCount(area);
    const last = boxes.at(-1);
    const joined = last === undefined ? null : around(last.box, area);
    if (last !== undefined && joined !== null && cellCount(joined) - last.cells - cells <= cellsWorthACall) {
      boxes[boxes.length - 1] = { box: joined, cells: Math.min(cellCount(joined), last.cells + cells) };
    } else boxes.push({ box: area, cells });
  }
  return boxes.map(({ box }) => box);
}

/** Joins areas that follow each other along an axis and are as wide across it. */
function joinAreas(areas: readonly Area[], axis: 'row' | 'column'): readonly Area[] {
  const isRow = axis === 'row';
  const joined: Area[] = [];
  const sorted = areas.toSorted((one, other) =>
    isRow
      ? one.column - other.column || one.row - other.row
      : one.row - other.row || one.column - other.column,
  );
  for (const area of sorted) {
    const last = joined.at(-1);
    const follows =
      last !== undefined &&
      (isRow
        ? last.column === area.column &&
          last.columnCount === area.columnCount &&
          last.row + last.rowCount === area.row
        : last.row === area.row &&
          last.rowCount === area.rowCount &&
          last.column + last.columnCount === area.column);
    if (last === undefined || !follows) joined.push(area);
    else if (isRow) joined[joined.length - 1] = { ...last, rowCount: last.rowCount + area.rowCount };
    else joined[joined.length - 1] = { ...last, columnCount: last.columnCount + area.columnCount };
  }
  return joined;
}

function withoutArea(area: Area, other: Area): readonly Area[] {
  const top = Math.max(area.row, other.row);
  const bottom = Math.min(endRow(area), endRow(other));
  const left = Math.max(area.column, other.column);
  const right = Math.min(endColumn(area), endColumn(other));
  if (top >= bottom || left >= right) return [area];
  return [
    { ...area, rowCount: top - area.row },
    { ...area, row: top, rowCount: bottom - top, columnCount: left - area.column },
    { ...area, row: top, rowCount: bottom - top, column: right, columnCount: endColumn(area) - right },
    { ...area, row: bottom, rowCount: endRow(area) - bottom },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** What two areas have in common; null for nothing. */
export function commonArea(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(endRow(one), endRow(other)) - row;
  const columnCount = Math.min(endColumn(one), endColumn(other)) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(endRow(one), endRow(other)) - row,
    columnCount: Math.max(endColumn(one), endColumn(other)) - column,
  };
}

/** How many cells an area has. */
export function cellCount({ rowCount, columnCount }: Area): number {
  return rowCount * columnCount;
}

function endRow({ row, rowCount }: Area): number {
  return row + rowCount;
}

function endColumn({ column, columnCount }: Area): number {
  return column + columnCount;
}
