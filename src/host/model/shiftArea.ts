import { COLUMN_LIMIT, ROW_LIMIT, endColumn, endRow, intersect, subtract } from './area';
import type { Area } from './area';
import type { StructureEdit } from './calc/formulaForms';

/** An edit that moves cells of one sheet. */
export type CellEdit = Extract<StructureEdit, { readonly at: number }>;

interface Span {
  readonly start: number;
  readonly count: number;
}

/** True when the edit moves cells. */
export function isCellEdit(edit: StructureEdit): edit is CellEdit {
  return 'at' in edit;
}

/** True when the edit moves rows (down or up). */
export function isRowEdit(edit: CellEdit): boolean {
  return edit.kind === 'insertRows' || edit.kind === 'deleteRows';
}

/** True when the edit inserts. */
export function isInsertion(edit: CellEdit): boolean {
  return edit.kind === 'insertRows' || edit.kind === 'insertColumns';
}

/** Where a run of rows or columns stands after the edit; null when all of it was deleted or pushed off the sheet. */
function shiftSpan(span: Span, edit: CellEdit): Span | null {
  const limit = isRowEdit(edit) ? ROW_LIMIT : COLUMN_LIMIT;
  if (span.start === 0 && span.count >= limit) return span;
  const end = span.start + span.count;
  if (isInsertion(edit)) {
    const start = span.start >= edit.at ? span.start + edit.count : span.start;
    const newEnd = Math.min(limit, end > edit.at ? end + edit.count : end);
    return newEnd > start ? { start, count: newEnd - start } : null;
  }
  const moved = (index: number): number => (index <= edit.at ? index : Math.max(edit.at, index - edit.count));
  const start = moved(span.start);
  const count = moved(end) - start;
  return count > 0 ? { start, count } : null;
}

/**
 * Where one row or column (from 0) stands after the edit.
 * @returns null when it was deleted
 */
export function shiftIndex(index: number, edit: CellEdit): number | null {
  return shiftSpan({ start: index, count: 1 }, edit)?.start ?? null;
}

function shiftWhole(area: Area, edit: CellEdit): Area | null {
  if (isRowEdit(edit)) {
    const span = shiftSpan({ start: area.row, count: area.rowCount }, edit);
    return span === null ? null : { ...area, row: span.start, rowCount: span.count };
  }
  const span = shiftSpan({ start: area.column, count: area.columnCount }, edit);
  return span === null ? null : { ...area, column: span.start, columnCount: span.count };
}

/** The cells that the edit moves or removes, and those next to them in the same band: everything from `at` on. */
export function bandOf(edit: CellEdit): Area {
  const within = edit.within;
  if (isRowEdit(edit)) {
    const column = within?.first ?? 0;
    const columnCount = within === undefined ? COLUMN_LIMIT : within.last - within.first + 1;
    return { row: 0, column, rowCount: ROW_LIMIT, columnCount };
  }
  const row = within?.first ?? 0;
  const rowCount = within === undefined ? ROW_LIMIT : within.last - within.first + 1;
  return { row, column: 0, rowCount, columnCount: COLUMN_LIMIT };
}

function isWithinBand(area: Area, edit: CellEdit): boolean {
  const band = bandOf(edit);
  return isRowEdit(edit)
    ? area.column >= band.column && endColumn(area) <= endColumn(band)
    : area.row >= band.row && endRow(area) <= endRow(band);
}

/**
 * Where an area stands after the edit: inside an insertion it grows, around a deletion it shrinks. A block shift leaves areas
 * alone that reach outside its band, as Excel leaves references.
 * @returns null when all its cells were deleted
 * @example shiftArea(A5:A10, insert 2 rows at row 7) // A5:A12
 */
export function shiftArea(area: Area, edit: StructureEdit): Area | null {
  if (!isCellEdit(edit) || !isWithinBand(area, edit)) return area;
  return shiftWhole(area, edit);
}

/** As `shiftArea` for ranges that may be torn apart (rules, validations): the part within the band moves, the rest stays. */
export function shiftAreas(areas: readonly Area[], edit: CellEdit): Area[] {
  const band = bandOf(edit);
  return areas.flatMap((area) => {
    if (isWithinBand(area, edit)) return shiftWhole(area, edit) ?? [];
    const inside = intersect(area, band);
    if (inside === null) return [area];
    const moved = shiftWhole(inside, edit);
    // Nothing of it moves: keep the range in one piece.
    if (moved !== null && moved.row === inside.row && moved.column === inside.column) {
      if (moved.rowCount === inside.rowCount && moved.columnCount === inside.columnCount) return [area];
    }
    return [...(moved === null ? [] : [moved]), ...subtract(area, band)];
  });
}

/** The cells that a deletion removes. */
export function deletedRegion(edit: CellEdit): Area {
  const band = bandOf(edit);
  return isRowEdit(edit)
    ? { ...band, row: edit.at, rowCount: edit.count }
    : { ...band, column: edit.at, columnCount: edit.count };
}
