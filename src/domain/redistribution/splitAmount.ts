import { apportion } from './apportion';

/** What the sheet shows of an amount: hundredths of a mkr, in kronor. */
export const SHOWN_SEK = 10_000;
/** Weights count in millionths, so that 2,5 and 1 are exact. */
const WEIGHT_SCALE = 1_000_000;

/**
 * Divides an amount by weights so that the parts, as the sheet shows them, add up to it exactly: largest remainder, of equals the first.
 * @param amountSek whole kronor, ≥ 0
 * @param weights ≥ 0, at least one above 0; counted to six decimals
 * @param unitSek what parts are whole multiples of; what the amount itself has below that goes to the first part with a weight
 * @returns a part a weight, in their order
 * @throws RangeError for a negative amount or weight, or weights that are all 0
 * @example splitAmount(10_000_000, [1, 1, 1]) // [3340000, 3330000, 3330000]: 3,34, 3,33 and 3,33 mkr
 */
export function splitAmount(
  amountSek: number,
  weights: readonly number[],
  unitSek = SHOWN_SEK,
): readonly number[] {
  const scaled = weights.map((weight) => BigInt(Math.round(weight * WEIGHT_SCALE)));
  const units = Math.floor(amountSek / unitSek);
  const parts = apportion(BigInt(units), scaled);
  const first = scaled.findIndex((weight) => weight > 0n);
  const below = amountSek - units * unitSek;
  return parts.map((part, index) => Number(part) * unitSek + (index === first ? below : 0));
}

/**
 * Whether an amount is whole hundredths of a mkr, as the sheet shows it.
 * @example isShownWhole(360_000) // true: 0,36 mkr
 */
export function isShownWhole(amountSek: number): boolean {
  return amountSek % SHOWN_SEK === 0;
}
