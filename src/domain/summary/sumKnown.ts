/**
 * The sum of what exists, in whole kronor; null when nothing does, for a missing figure is never zero.
 * @example sumKnown([3, null, 4]) // 7
 * @example sumKnown([null]) // null
 */
export function sumKnown(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

/**
 * One amount minus another; null until both are known, so that a missing figure never looks like a deviation.
 * @example differenceOf(100, 130) // -30
 */
export function differenceOf(minuend: number | null, subtrahend: number | null): number | null {
  return minuend === null || subtrahend === null ? null : minuend - subtrahend;
}
