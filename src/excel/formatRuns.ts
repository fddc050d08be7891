import { addressOf, type Area } from '../layout/area';

/** Few areas are named one by one. */
const FEW_AREAS = 8;
/** Excel documents no limit for the address of several areas; VBA's is 255 characters, and what VBA takes, the API takes. */
const LONGEST_ADDRESS = 250;

/**
 * Areas that are formatted alike, put together as long as their address stays short enough for Excel; alone where they are few.
 * @example formatRuns(twentySingleCells).length // 1
 */
export function formatRuns(areas: readonly Area[]): readonly (readonly Area[])[] {
  if (areas.length <= FEW_AREAS) return areas.map((area) => [area]);
  const runs: Area[][] = [];
  let room = 0;
  for (const area of areas) {
    const length = addressOf(area).length + 1;
    if (length > room) {
      runs.push([]);
      room = LONGEST_ADDRESS;
    }
    runs.at(-1)?.push(area);
    room -= length;
  }
  return runs;
}
