/**
 * Divides whole units by whole weights: each gets its share rounded down, and what is left goes, one each, to those that lost most by
 * rounding (largest remainder, Hamilton's method), of equals the first. No part is above its share rounded up. Whole numbers of any
 * size, so nothing is lost and the answer is the same everywhere.
 * @param units ≥ 0
 * @param weights ≥ 0, at least one above 0
 * @returns parts in the order of the weights, which add up to the units
 * @throws RangeError for a negative number, or weights that are all 0
 * @example apportion(10n, [1n, 1n, 1n]) // [4n, 3n, 3n]
 */
export function apportion(units: bigint, weights: readonly bigint[]): readonly bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  if (units < 0n || weights.some((weight) => weight < 0n) || whole === 0n) {
    throw new RangeError(`cannot divide ${units} by ${weights.join(', ')}`);
  }
  const shares = weights.map((weight, index) => ({
    index,
    count: (units * weight) / whole,
    rest: (units * weight) % whole,
  }));
  const left = Number(units - shares.reduce((sum, { count }) => sum + count, 0n));
  const rounded = shares
    .toSorted(
      (one, other) =>
        Number(other.rest > one.rest) - Number(other.rest < one.rest) || one.index - other.index,
    )
    .slice(0, left)
    .map(({ index }) => index);
  const isRounded = new Set(rounded);
  return shares.map(({ index, count }) => (isRounded.has(index) ? count + 1n : count));
}
