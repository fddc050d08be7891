import { foldText } from '../foldText';

/**
 * A name for comparison: case, white space, the kind of dash and final punctuation do not count.
 * @example nameKey('Mängd köpt  energi.') === nameKey('mängd köpt energi') // true
 */
export function nameKey(text: string): string {
  return foldText(text)
    .replace(/[–—−]/gu, '-')
    .replace(/[.:;,\s]+$/u, '');
}
