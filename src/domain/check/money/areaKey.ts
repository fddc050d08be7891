import { nameKey } from '../nameKey';

/** A board's area for comparison; null where the board is unknown. A blank area is an area of its own. */
export function areaKey({
  board,
  area,
}: {
  readonly board: string | null;
  readonly area: string;
}): string | null {
  return board === null ? null : JSON.stringify([board, nameKey(area)]);
}
