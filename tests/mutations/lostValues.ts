import type { SavedWorkbook } from '../repair/workbookCells';
import { readsAsNumber } from './referenceStatus';

/** Names of boards that Reparera spells out. */
const SHORT_NAMES = new Set(['rs', 'hsn', 'run', 'fhs', 'pn', 'reg', 'regionstyrelsens', 'nämnden']);

/**
 * What people have entered that stands nowhere on its sheet any more, as `Blad: value`. Where it stands may change (columns are put back
 * among others), and text that is a number, or a board's short name, may be spelled out.
 * @param told what stood in computed columns, as the preview tells it, and gave place to their formulas
 */
export function lostValues(
  before: SavedWorkbook,
  after: SavedWorkbook,
  told: ReadonlySet<string>,
): readonly string[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const mayGo = (value: unknown): boolean => told.has(String(value)) || isSpelledOut(value);
  return [...old].flatMap(([place, count]) =>
    (now.get(place) ?? 0) >= (isId(place) ? 1 : count) ||
    mayGo(JSON.parse(place.slice(place.indexOf(': ') + 2)))
      ? []
      : [place],
  );
}

/** Of two rows with the same ID the lower one gets another. */
function isId(place: string): boolean {
  return /: "[bcdfghjklmnpqrstvwxz]{8}"$/u.test(place);
}

function valuesOf({ sheets }: SavedWorkbook): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [sheet, cells] of sheets) {
    for (const { value, formula } of cells.values()) {
      if (value === null || formula !== null) continue;
      const key = `${sheet}: ${JSON.stringify(value)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function isSpelledOut(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    (readsAsNumber(value) || value !== value.trim() || SHORT_NAMES.has(value.trim().toLowerCase()))
  );
}
