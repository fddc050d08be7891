import type { WordedRows } from './draftGroup';

/** How much of what some wordings say a wording says too: the shared part of each, 0 to 1, times its rows. */
export function wordingCoverage(
  { words }: Pick<WordedRows, 'words'>,
  wordings: readonly Pick<WordedRows, 'words' | 'rows'>[],
): number {
  return wordings.reduce((sum, other) => sum + sharedWordShare(other.words, words) * other.rows.length, 0);
}

/** The part of some words that another text says too, 0 to 1. */
function sharedWordShare(words: readonly string[], others: readonly string[]): number {
  return words.length === 0 ? 0 : words.filter((word) => others.includes(word)).length / words.length;
}
