/** A word as long as this may be the first part of a compound (`covid` in `covidvård`); shorter ones are chance. */
const COMPOUND_LENGTH = 5;
/** What a shared first part counts for, of a shared word. */
const COMPOUND_SHARE = 0.6;

/** How much a word says: the rarer among the texts, the more. */
export type WordWeight = (word: string) => number;

/**
 * The weight of words by how many of the texts bear them: `ln(1 + texts / texts with the word)`.
 * @example // of ten texts, five say `statsbidrag` and one says `lycksele`: 1.10 and 2.40
 */
export function wordWeights(texts: readonly (readonly string[])[]): WordWeight {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map([...counts].map(([word, count]) => [word, Math.log(1 + texts.length / count)]));
  const unknown = Math.log(1 + texts.length);
  return (word) => weights.get(word) ?? unknown;
}

/**
 * How much of the shorter text is said in the other, 0 to 1, words weighted by how much they say. A giver that lists everything
 * it pays for says all that each receiver says; so the shorter text is the measure.
 * @example // 'statsbidrag sjuklön' against 'statsbidrag covid sjuklön' → 1
 */
export function wordSimilarity(one: readonly string[], other: readonly string[], weight: WordWeight): number {
  const [shorter, longer] = total(one, weight) <= total(other, weight) ? [one, other] : [other, one];
  const whole = total(shorter, weight);
  if (whole === 0) return 0;
  const shared = shorter.reduce((sum, word) => sum + weight(word) * sharedPart(word, longer), 0);
  return shared / whole;
}

function total(words: readonly string[], weight: WordWeight): number {
  return words.reduce((sum, word) => sum + weight(word), 0);
}

function sharedPart(word: string, words: readonly string[]): number {
  if (words.includes(word)) return 1;
  return words.some((other) => isCompoundOf(word, other) || isCompoundOf(other, word)) ? COMPOUND_SHARE : 0;
}

function isCompoundOf(part: string, word: string): boolean {
  return part.length >= COMPOUND_LENGTH && word.length > part.length && word.startsWith(part);
}
