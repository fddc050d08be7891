import { groupBy } from '../check/groupBy';

/**
 * Pairs rows of two states by a key, to tell what differs. Of rows with one key those that are the same are paired first and left out,
 * then the rest in their order; null on one side is a row that the other state lacks.
 * @param keyOf what says that two rows are the same thing
 * @param isSame whether the two show the same
 */
export function pairRows<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (row: T) => string,
  isSame: (one: T, other: T) => boolean,
): readonly (readonly [before: T | null, after: T | null])[] {
  const [earlier, later] = [groupBy(before, keyOf), groupBy(after, keyOf)];
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key) => {
    const olds = [...(earlier.get(key) ?? [])];
    const news = (later.get(key) ?? []).filter((row) => {
      const same = olds.findIndex((old) => isSame(old, row));
      if (same >= 0) olds.splice(same, 1);
      return same < 0;
    });
    return Array.from(
      { length: Math.max(olds.length, news.length) },
      (_, at) => [olds[at] ?? null, news[at] ?? null] as const,
    );
  });
}
