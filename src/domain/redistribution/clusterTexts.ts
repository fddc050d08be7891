import type { Steps } from '../steps';
import { wordSimilarity, type WordWeight } from './wordSimilarity';

/** Letters that two words must share from the start for their texts to be compared at all. */
const COMMON_START = 5;

/** A wording with the words that carry its meaning. */
export interface Wording {
  readonly text: string;
  readonly words: readonly string[];
}

/**
 * Divides wordings into clusters. Two that say the same for at least `threshold` of the shorter belong together, and
 * so do those tied by a third. Only wordings that share a word, or its beginning, are compared.
 * In steps, a wording at a time.
 * @returns clusters in the order of their first wording
 */
export function* clusterTexts<W extends Wording>(
  wordings: readonly W[],
  weight: WordWeight,
  threshold: number,
): Steps<W[][]> {
  const parents = wordings.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] ?? at;
    return at;
  };
  let compared = -1;
  for (const [one, other] of comparablePairs(wordings, weight, threshold)) {
    if (one !== compared) yield;
    compared = one;
    const [left, right] = [root(one), root(other)];
    if (left === right) continue;
    const [first, second] = [wordings[one], wordings[other]];
    if (first === undefined || second === undefined) continue;
    if (wordSimilarity(first.words, second.words, weight) < threshold) continue;
    parents[Math.max(left, right)] = Math.min(left, right);
  }
  const clusters = new Map<number, W[]>();
  wordings.forEach((wording, index) => {
    const at = root(index);
    const known = clusters.get(at);
    if (known === undefined) clusters.set(at, [wording]);
    else known.push(wording);
  });
  return [...clusters.values()];
}

/**
 * Pairs of wordings that may be alike: the first says little, and some of what says most in it begins a word of the other. What
 * is left of a text without its weightiest words cannot reach the threshold, so only those are looked up; common words, which
 * would pair everything with everything, seldom are among them.
 */
function* comparablePairs(
  wordings: readonly Wording[],
  weight: WordWeight,
  threshold: number,
): Generator<readonly [number, number]> {
  const byStart = new Map<string, number[]>();
  for (const [index, { words }] of wordings.entries()) {
    for (const start of new Set(words.map(startOf))) {
      const bearers = byStart.get(start);
      if (bearers === undefined) byStart.set(start, [index]);
      else bearers.push(index);
    }
  }
  for (const [index, { words }] of wordings.entries()) {
    const seen = new Set([index]);
    for (const word of weightiest(words, weight, 1 - threshold)) {
      for (const other of byStart.get(startOf(word)) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        yield [index, other];
      }
    }
  }
}

function startOf(word: string): string {
  return word.slice(0, COMMON_START);
}

/** The fewest of the words, the weightiest first, that together weigh more than a share of all. */
function weightiest(words: readonly string[], weight: WordWeight, share: number): readonly string[] {
  const sorted = words.toSorted((one, other) => weight(other) - weight(one));
  const limit = sorted.reduce((sum, word) => sum + weight(word), 0) * share;
  let taken = 0;
  const count = sorted.findIndex((word) => (taken += weight(word)) > limit + 1e-9);
  return count < 0 ? sorted : sorted.slice(0, count + 1);
}
