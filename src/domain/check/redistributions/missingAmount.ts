import type { RedistributionRow } from '../checkedBook';
import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';

/**
 * OMF-01: a redistribution without an amount: missing, unreadable or zero. It says more than VAL-01 and VAL-03 and replaces them; an
 * Excel error is VAL-05 alone.
 * @example Belopp `ca 3` → unreadable
 * @example Belopp 0 → zero
 */
export const MISSING_AMOUNT: CheckRule<
  'OMF-01',
  {
    readonly form: 'missing' | 'unreadable' | 'zero';
    readonly label: string | null;
    /** As it stands in the cell. */
    readonly value: string;
  }
> = {
  id: 'OMF-01',
  severities: ['error'],
  source: 'practice.md 5: an amount is a number, not zero and not text',
  find: ({ redistributions }) =>
    (redistributions ?? []).flatMap((row) => {
      const place = row.place('amount');
      const form = formOf(row);
      if (place === null || form === null) return [];
      const params = { form, label: shortLabel(row.purpose, row.text), value: row.shown('amount').trim() };
      return [{ severity: 'error', place, params }];
    }),
};

function formOf(row: RedistributionRow): 'missing' | 'unreadable' | 'zero' | null {
  const state = row.state('amount');
  if (state === 'missing') return 'missing';
  if (state === 'unreadable') return row.shown('amount').startsWith('#') ? null : 'unreadable';
  return row.amountSek === 0 ? 'zero' : null;
}
