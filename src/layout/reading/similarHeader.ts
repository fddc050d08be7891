import { foldText } from '../../domain/foldText';
import { closeness } from './nearestWord';
import { similarity } from './similarity';

/** A header among those that no column has taken. */
export interface SimilarHeader {
  readonly header: string;
  /** From 0, within the table. */
  readonly index: number;
  /** A misspelling rather than another header with some of the same words. */
  readonly isMisspelling: boolean;
}

const NAMED = 0.6;
const MISSPELLED = 0.75;

/**
 * The free header most like the one that is missing; null when none is. Headers that bear another year are none.
 * @param free headers by their index in the table, those already read left out
 * @example similarHeader('Kommentar', new Map([[4, 'Komentar']])) // { header: 'Komentar', index: 4, isMisspelling: true }
 */
export function similarHeader(wanted: string, free: ReadonlyMap<number, string>): SimilarHeader | null {
  let best: (SimilarHeader & { readonly closeness: number }) | null = null;
  for (const [index, header] of free) {
    if (header.trim() === '' || hasOtherYear(wanted, header)) continue;
    const near = closeness(header, wanted);
    if (near < NAMED || (best !== null && near <= best.closeness)) continue;
    best = { header, index, isMisspelling: similarity(header, wanted) >= MISSPELLED, closeness: near };
  }
  return best === null ? null : { header: best.header, index: best.index, isMisspelling: best.isMisspelling };
}

function hasOtherYear(wanted: string, header: string): boolean {
  const yearsIn = (text: string): string => (foldText(text).match(/\d{4}/gu) ?? []).join();
  const [wantedYears, headerYears] = [yearsIn(wanted), yearsIn(header)];
  return wantedYears !== '' && headerYears !== '' && wantedYears !== headerYears;
}
