/** A row or column to bring into sight, and what is in sight now. All count from 1, sizes in pixels. */
export interface Sight {
  readonly index: number;
  /** The first that is shown below (beside) the frozen ones. */
  readonly first: number;
  readonly frozen: number;
  /** What the scrolling part has room for. */
  readonly room: number;
  readonly sizeOf: (index: number) => number;
}

/**
 * The first row (column) to show so that one is in sight: the same as now when it already is, else so that it stands about the
 * middle.
 * @example firstShown({ index: 100, first: 1, frozen: 4, room: 200, sizeOf: () => 20 }) === 96
 */
export function firstShown({ index, first, frozen, room, sizeOf }: Sight): number {
  const from = Math.max(first, frozen + 1);
  if (index <= frozen || (index >= from && fits(from, index, room, sizeOf))) return first;
  let start = index;
  for (let used = sizeOf(index); start - 1 > frozen; start -= 1) {
    used += sizeOf(start - 1);
    if (used > room / 2) break;
  }
  return start;
}

function fits(from: number, to: number, room: number, sizeOf: (index: number) => number): boolean {
  let used = 0;
  for (let index = from; index <= to; index += 1) {
    used += sizeOf(index);
    if (used > room) return false;
  }
  return true;
}
