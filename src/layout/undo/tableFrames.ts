import type { Area } from '../area';
import type { Change } from '../change';
import type { Snapshot } from '../snapshot';
import { otherAxis, spanOf, withSpan, type Shift, type Span } from './shift';

/** Where a table stands; `key` is what it was called to begin with, in lower case. */
export interface TableFrame {
  readonly key: string;
  readonly name: string;
  /** The sheet's name at that time. */
  readonly sheet: string;
  readonly area: Area;
}

/** The frames of a workbook's real tables, as they were read. */
export function framesOf({ tables }: Pick<Snapshot, 'tables'>): readonly TableFrame[] {
  return tables.flatMap(({ name, sheet, area }) =>
    name === null ? [] : [{ key: name.toLowerCase(), name, sheet, area }],
  );
}

/** The rows, columns or cells that a change inserts or deletes; null for a change that moves nothing. */
export function shiftOf(
  change: Change,
  frames: readonly TableFrame[],
): { readonly sheet: string; readonly shift: Shift } | null {
  switch (change.kind) {
    case 'insertSheetRows':
      return onSheet(change.sheet, 'row', change.row, change.rowCount);
    case 'deleteSheetRows':
      return onSheet(change.sheet, 'row', change.row, -change.rowCount);
    case 'insertSheetColumn':
      return onSheet(change.sheet, 'column', change.column, 1);
    case 'deleteSheetColumn':
      return onSheet(change.sheet, 'column', change.column, -1);
    case 'insertCells':
    case 'deleteCells': {
      const { sheet, area } = change;
      const count = change.kind === 'insertCells' ? area.rowCount : -area.rowCount;
      return { sheet, shift: { axis: 'row', at: area.row, count, across: spanOf(area, 'column') } };
    }
    case 'insertTableColumn':
    case 'deleteTableColumn': {
      const frame = frameNamed(frames, change.table);
      if (frame === undefined) return null;
      const count = change.kind === 'insertTableColumn' ? 1 : -1;
      const at = frame.area.column + change.index;
      return { sheet: frame.sheet, shift: { axis: 'column', at, count, across: spanOf(frame.area, 'row') } };
    }
    default:
      return null;
  }
}

function onSheet(sheet: string, axis: Shift['axis'], at: number, count: number) {
  return { sheet, shift: { axis, at, count, across: null } };
}

/** The frames after a change, as Excel keeps them: a table grows with what is inserted inside it, and moves with what is above it. */
export function framesAfter(frames: readonly TableFrame[], change: Change): readonly TableFrame[] {
  switch (change.kind) {
    case 'renameSheet':
      return frames.map((frame) => (frame.sheet === change.sheet ? { ...frame, sheet: change.to } : frame));
    case 'deleteSheet':
      return frames.filter(({ sheet }) => sheet !== change.sheet);
    case 'addTable': {
      const { name, sheet, area } = change;
      return [...frames, { key: name.toLowerCase(), name, sheet, area }];
    }
    case 'removeTable':
      return frames.filter((frame) => !isNamed(frame, change.table));
    case 'renameTable':
      return frames.map((frame) => (isNamed(frame, change.table) ? { ...frame, name: change.to } : frame));
    case 'resizeTable':
      return frames.map((frame) => (isNamed(frame, change.table) ? { ...frame, area: change.area } : frame));
    default:
      return framesMoved(frames, change);
  }
}

function framesMoved(frames: readonly TableFrame[], change: Change): readonly TableFrame[] {
  const moved = shiftOf(change, frames);
  if (moved === null) return frames;
  // A column that is added at a table's end belongs to it, unlike whatever else is inserted beside one.
  const own = change.kind === 'insertTableColumn' ? change.table : null;
  return frames.map((frame) => {
    if (frame.sheet !== moved.sheet) return frame;
    const isOwn = own !== null && isNamed(frame, own);
    return { ...frame, area: frameMoved(frame.area, moved.shift, isOwn) };
  });
}

function frameMoved(area: Area, { axis, at, count, across }: Shift, isOwn: boolean): Area {
  const own = spanOf(area, otherAxis(axis));
  if (across !== null && !holds(across, own)) return area;
  return withSpan(area, axis, spanMoved(spanOf(area, axis), at, count, isOwn));
}

function spanMoved({ first, count: length }: Span, at: number, count: number, isOwn: boolean): Span {
  if (count > 0) {
    if (isOwn) return { first, count: length + count };
    if (at <= first) return { first: first + count, count: length };
    return { first, count: at < first + length ? length + count : length };
  }
  const goneEnd = at - count;
  const before = Math.max(0, Math.min(first, goneEnd) - at);
  const inside = Math.max(0, Math.min(first + length, goneEnd) - Math.max(first, at));
  return { first: first - before, count: length - inside };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.first <= inner.first && inner.first + inner.count <= outer.first + outer.count;
}

/** The table with this name, whatever the case. */
export function frameNamed(frames: readonly TableFrame[], name: string): TableFrame | undefined {
  return frames.find((frame) => isNamed(frame, name));
}

function isNamed(frame: TableFrame, name: string): boolean {
  return frame.name.toLowerCase() === name.toLowerCase();
}
