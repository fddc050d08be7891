import { toSek } from './money';
import type { Tolerances } from './thresholds';

/** Sums that differ by no more than this are equal: what whole kronor can be off by. Source: rules.md 5. */
export const EXACT_SEK = 10;

const WHOLE_MKR = 1_000_000;
const HUNDREDTH_MKR = 10_000;

/** A line of a sum. */
export interface RoundedLine {
  readonly amountSek: number;
  readonly purpose: string;
}

/**
 * What a figure in mkr may be off by when it was rounded to the decimals that it shows: half its last decimal, in kronor. Zero says
 * nothing of its decimals and is exact. Source: rules.md 4 (EKO-03) and 5.
 * @example halfLastDecimal(1_204_000_000) // 500000: 1 204 mkr
 * @example halfLastDecimal(1_203_900_000) // 50000: 1 203,9 mkr
 * @example halfLastDecimal(-63_090_000) // 5000: −63,09 mkr
 */
export function halfLastDecimal(amountSek: number): number {
  if (amountSek === 0) return 0;
  for (let unit = WHOLE_MKR; unit > 1; unit /= 10) if (amountSek % unit === 0) return unit / 2;
  return 0;
}

/**
 * What the sum of lines may be off by because each was rounded to hundredths of mkr, in kronor: `MT_Avrundning` for each line of at most
 * two decimals, at most `MT_AvrundningMax` for one purpose. Source: rules.md 5.
 * @example linesTolerance([{ amountSek: 5_720_000, purpose: 'Läkemedel' }, …three in all], DEFAULT_TOLERANCES) // 15000
 */
export function linesTolerance(
  lines: readonly RoundedLine[],
  { rounding, roundingMax }: Pick<Tolerances, 'rounding' | 'roundingMax'>,
): number {
  const rounded = new Map<string, number>();
  for (const { amountSek, purpose } of lines) {
    if (amountSek % HUNDREDTH_MKR === 0) rounded.set(purpose, (rounded.get(purpose) ?? 0) + 1);
  }
  const most = toSek(roundingMax, 'mkr');
  return [...rounded.values()].reduce(
    (sum, count) => sum + Math.min(count * toSek(rounding, 'mkr'), most),
    0,
  );
}
