import { inOrder, type Steps } from '../steps';
import type { WordedRows } from './draftGroup';

/**
 * For each of some wordings, how much of what all of them say it says too: the shared part of each, 0 to 1, times its rows. In steps, a
 * wording at a time.
 * @example // 'covid lycksele' and 'covid' of one row each → [2, 1.5]
 */
export function* wordingCoverages(
  wordings: readonly Pick<WordedRows, 'words' | 'rows'>[],
): Steps<readonly number[]> {
  const bearers = new Map<string, number[]>();
  for (const [index, { words }] of wordings.entries()) {
    for (const word of new Set(words)) {
      const known = bearers.get(word);
      if (known === undefined) bearers.set(word, [index]);
      else known.push(index);
    }
  }
  const known = new Map<string, number>();
  return yield* inOrder(wordings, function* ({ words }): Steps<number> {
    yield;
    const key = words.join(' ');
    const coverage = known.get(key) ?? coverageOf(words, wordings, bearers);
    known.set(key, coverage);
    return coverage;
  });
}

function coverageOf(
  own: readonly string[],
  wordings: readonly Pick<WordedRows, 'words' | 'rows'>[],
  bearers: ReadonlyMap<string, readonly number[]>,
): number {
  const shared = new Uint32Array(wordings.length);
  for (const word of new Set(own)) {
    for (const index of bearers.get(word) ?? []) shared[index] = (shared[index] ?? 0) + 1;
  }
  let sum = 0;
  for (const [index, { words, rows }] of wordings.entries()) {
    if (words.length > 0) sum += ((shared[index] ?? 0) / words.length) * rows.length;
  }
  return sum;
}
