import { EXACT_SEK, linesTolerance } from '../rounding';
import type { Tolerances } from '../thresholds';

/** `zero`: the rows net to zero; `rounding`: only because each was rounded; `net`: money is left over or lacking. */
export type Verdict = 'zero' | 'rounding' | 'net';

/** What is left when givers and receivers are added up. */
export interface Balance {
  /** Whole kronor; plus: more is received than given. */
  readonly residueSek: number;
  readonly verdict: Verdict;
}

/**
 * Adds up the rows of one purpose. Source: rules.md 5, rounding.
 * @example balance([46_720_000, …, 10_000, -63_090_000], DEFAULT_TOLERANCES) // Covidvård 2021: { residueSek: 10000, verdict: 'rounding' }
 */
export function balance(
  amountsSek: readonly number[],
  tolerances: Pick<Tolerances, 'rounding' | 'roundingMax'>,
): Balance {
  const residueSek = amountsSek.reduce((sum, amount) => sum + amount, 0);
  const size = Math.abs(residueSek);
  if (size <= EXACT_SEK) return { residueSek, verdict: 'zero' };
  const lines = amountsSek.map((amountSek) => ({ amountSek, purpose: '' }));
  const tolerance = linesTolerance(lines, tolerances) + EXACT_SEK;
  return { residueSek, verdict: size <= tolerance ? 'rounding' : 'net' };
}
