import { zipSync, type Zippable } from 'fflate';

/**
 * A zip with the same bytes for the same files, whatever machine and hour: names in order, all from the day of the release.
 * @param date `2026-11-30`
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // Zip has no time zone: noon by the machine's own clock is written as noon everywhere.
  const mtime = new Date(year, month - 1, day, 12);
  const entries = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const tree: Zippable = Object.fromEntries(entries.map(([name, bytes]) => [name, [bytes, { mtime }]]));
  return zipSync(tree, { level: 9 });
}
