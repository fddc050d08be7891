import { EXACT_SEK } from '../../rounding';
import type { RedistributionRow } from '../checkedBook';
import type { CheckedGroup } from './checkedGroups';

/** What a residue tells of the mistake behind it. */
export interface ResidueClue {
  /** `sign`: it is twice one row; `row`: it equals one row. */
  readonly kind: 'sign' | 'row';
  readonly row: RedistributionRow;
}

/**
 * The one row that explains what is left of a group: it has the wrong sign, or lacks its counterpart or stands there twice. Null where
 * no row or several would do.
 * @example −3, +2, −1 → residue −2: row −1 is half of it → sign
 * @example −3, +3, +0,5 → residue 0,5: row +0,5 → row
 */
export function residueClue({ rows, residueSek }: CheckedGroup): ResidueClue | null {
  const equal = rowsOf(rows, residueSek, 1);
  const half = rowsOf(rows, residueSek, 2);
  const [row] = equal.length > 0 ? equal : half;
  const isOne = equal.length + half.length === 1;
  return row === undefined || !isOne ? null : { kind: equal.length > 0 ? 'row' : 'sign', row };
}

function rowsOf(
  rows: readonly RedistributionRow[],
  residueSek: number,
  times: number,
): readonly RedistributionRow[] {
  return rows.filter(({ amountSek }) => Math.abs(times * (amountSek ?? 0) - residueSek) <= EXACT_SEK);
}
