import type { FindingFix, FindingPlace } from '../finding';

/**
 * A fix that writes a value into the cell that a finding points to.
 * @param numberFormat in en-US form; null leaves the cell's own
 * @example writeValue(place, 0.35, '0 %') // { kind: 'writeValue', params: { value: 0.35, numberFormat: '0 %', cells: ['J9'] } }
 */
export function writeValue(
  place: FindingPlace,
  value: string | number,
  numberFormat: string | null = null,
): FindingFix {
  return { kind: 'writeValue', params: { value, numberFormat, cells: cellsOf(place) } };
}

/** A fix that writes one value into several cells of a sheet. */
export function writeEverywhere(places: readonly FindingPlace[], value: string | number): FindingFix {
  return { kind: 'writeValue', params: { value, numberFormat: null, cells: places.flatMap(cellsOf) } };
}

/** A fix that lets the user choose one of the words; `proposed` is named first, and null where nothing speaks for any. */
export function chooseWord(
  place: FindingPlace,
  words: readonly string[],
  proposed: string | null,
): FindingFix {
  return { kind: 'chooseWord', params: { words, proposed, cells: cellsOf(place) } };
}

/** The cell's address within its sheet: `J9` of `'Finansiella mål'!J9`. */
function cellsOf({ address }: FindingPlace): readonly string[] {
  return address === null ? [] : [address.slice(address.lastIndexOf('!') + 1)];
}
