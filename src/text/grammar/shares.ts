/** A part of a whole that is told, with how many there are. */
export interface Share<K extends string> {
  readonly key: K;
  readonly count: number;
}

/** The parts that are not zero, in their order. Source: rules.md 6. */
export function sharesOf<K extends string>(
  keys: readonly K[],
  counts: Readonly<Record<K, number>>,
): readonly Share<K>[] {
  return keys.map((key) => ({ key, count: counts[key] })).filter(({ count }) => count > 0);
}

/** All shares added up. */
export function sumOfShares(shares: readonly Share<string>[]): number {
  return shares.reduce((sum, { count }) => sum + count, 0);
}
