import { foldText } from '../foldText';

const FINAL = new Set(['.', ':', ';', ',', ' ']);

/**
 * A name for comparison: case, white space, the kind of dash and final punctuation do not count.
 * @example nameKey('Mängd köpt  energi.') === nameKey('mängd köpt energi') // true
 */
export function nameKey(text: string): string {
  const folded = foldText(text).replace(/[–—−]/gu, '-');
  // By hand: the pattern /[.:;, ]+$/ takes a second for a cell full of dots that ends in a letter.
  let end = folded.length;
  while (end > 0 && FINAL.has(folded.charAt(end - 1))) end -= 1;
  return folded.slice(0, end);
}
