import { foldText } from '../../domain/foldText';
import { similarity } from './similarity';

/** The allowed word that comes closest to what was written. */
export interface NearestWord {
  readonly word: string;
  /** So close, and so far from the others, that it may be written without asking. */
  readonly isUnambiguous: boolean;
}

const WORTH_NAMING = 0.6;
const CERTAIN = 0.72;
const MARGIN = 0.1;
/** What a text counts that is a whole-word part of the word, or the other way round. */
const PART = 0.75;

/**
 * The nearest of the allowed words, null when none is near.
 * @example nearestWord('Ökar', ['Öka', 'Minska']) // { word: 'Öka', isUnambiguous: true }
 * @example nearestWord('Tertial', ['Tertial: apr, aug, dec', 'Tertial: aug, dec', 'År']) // the first, not unambiguous
 */
export function nearestWord(text: string, words: readonly string[]): NearestWord | null {
  const ranked = words
    .map((word) => ({ word, closeness: closeness(text, word) }))
    .sort((left, right) => right.closeness - left.closeness);
  const [best, second] = ranked;
  if (best === undefined || best.closeness < WORTH_NAMING) return null;
  const margin = best.closeness - (second?.closeness ?? 0);
  return { word: best.word, isUnambiguous: best.closeness >= CERTAIN && margin >= MARGIN };
}

/**
 * {@link similarity}, or 0.75 where the words of one are all in the other, in their order.
 * @example closeness('delvis', 'Uppfylls delvis') // 0.75
 */
export function closeness(left: string, right: string): number {
  const alike = similarity(left, right);
  return isPart(left, right) || isPart(right, left) ? Math.max(alike, PART) : alike;
}

function isPart(part: string, whole: string): boolean {
  const words = (text: string): string =>
    ` ${foldText(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return words(part).length >= 6 && words(whole).includes(words(part));
}
