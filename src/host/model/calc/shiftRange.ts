import { MAX_COLS, MAX_ROWS } from '@borgar/fx';
import type { RangeA1 } from '@borgar/fx';
import type { ShiftEdit } from './structureEdit';

/** First and last index of a block of rows or columns. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Where a range stands after rows or columns were inserted or deleted, as in Excel: an insert inside it makes it grow,
 * a delete shrinks it, and undefined means that all of it is gone (#REF!). With a band, only ranges wholly in it move.
 * @example A2:A5 when rows 3–4 are deleted → A2:A3
 */
export function shiftRange(range: RangeA1, edit: ShiftEdit): RangeA1 | undefined {
  const rows = edit.kind === 'insertRows' || edit.kind === 'deleteRows';
  const along = rows ? span(range.top, range.bottom) : span(range.left, range.right);
  const across = rows ? span(range.left, range.right) : span(range.top, range.bottom);
  if (along === undefined) return range;
  if (edit.within !== undefined) {
    if (across === undefined || across.first < edit.within.first || across.last > edit.within.last)
      return range;
  }
  const moved = edit.kind.startsWith('insert')
    ? inserted(along, edit, rows ? MAX_ROWS : MAX_COLS)
    : deleted(along, edit);
  if (moved === undefined) return undefined;
  return rows
    ? { ...range, top: moved.first, bottom: moved.last }
    : { ...range, left: moved.first, right: moved.last };
}

function span(first: number | null | undefined, last: number | null | undefined): Span | undefined {
  return first === null || first === undefined ? undefined : { first, last: last ?? first };
}

function inserted(along: Span, edit: ShiftEdit, limit: number): Span | undefined {
  const first = along.first >= edit.at ? along.first + edit.count : along.first;
  const last = along.last >= edit.at ? along.last + edit.count : along.last;
  return first > limit ? undefined : { first, last: Math.min(last, limit) };
}

function deleted(along: Span, edit: ShiftEdit): Span | undefined {
  const end = edit.at + edit.count;
  const first = along.first >= end ? along.first - edit.count : Math.min(along.first, edit.at);
  const last = along.last >= end ? along.last - edit.count : Math.min(along.last, edit.at - 1);
  return last < first ? undefined : { first, last };
}
