import type { RedistributionRow } from '../checkedBook';
import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';
import { checkedGroups, judgedGroups, type CheckedGroup } from './checkedGroups';
import { rowNumbers } from './rowNumbers';

/**
 * OMF-13: Varaktighet is missing, what is received for good is given for a time only, or Helårseffekt of a closed group does not net
 * to zero although Belopp does. Told once an Ändamål and Skede, the gravest of the three, at the first row that it is about.
 * @example −5 Tillfällig and +5 Permanent → permanentFromTemporary, amountSek 5000000
 * @example −5 and +5, Helårseffekt −10 and +9 → fullYear, amountSek −1000000
 */
export const ODD_DURATION: CheckRule<
  'OMF-13',
  {
    readonly form: 'missing' | 'permanentFromTemporary' | 'fullYear';
    readonly purpose: string | null;
    /** The rows that lack Varaktighet, or that receive for good. */
    readonly rows: readonly string[];
    /** Rows of the group. */
    readonly count: number;
    /** What permanent rows receive more than they give, or what Helårseffekt leaves; whole kronor. */
    readonly amountSek: number | null;
  }
> = {
  id: 'OMF-13',
  severities: ['warning'],
  source: 'plan 2023: a temporary addition falls back when not prolonged; practice.md 5, BO-15 and BO-16',
  find: (book) => {
    const judged = new Set(judgedGroups(book).filter(({ verdict }) => verdict !== 'unbalanced'));
    return checkedGroups(book).flatMap((group) => {
      const odd =
        (judged.has(group) ? (permanentFromTemporary(group) ?? fullYear(group)) : null) ?? missing(group);
      const place = odd?.rows[0]?.place(odd.form === 'fullYear' ? 'fullYearEffect' : 'duration') ?? null;
      if (odd === null || place === null) return [];
      const params = {
        form: odd.form,
        purpose: shortLabel(group.purpose),
        rows: rowNumbers(odd.rows),
        count: group.rows.length,
        amountSek: odd.amountSek,
      };
      return [{ severity: 'warning', place, params } as const];
    });
  },
};

interface Odd {
  readonly form: 'missing' | 'permanentFromTemporary' | 'fullYear';
  readonly rows: readonly RedistributionRow[];
  readonly amountSek: number | null;
}

function missing({ rows }: CheckedGroup): Odd | null {
  const lacking = rows.filter((row) => row.state('duration') === 'missing');
  return lacking.length === 0 ? null : { form: 'missing', rows: lacking, amountSek: null };
}

/** Where every row says how long it lasts. */
function permanentFromTemporary({ rows, toleranceSek }: CheckedGroup): Odd | null {
  if (rows.some(({ duration }) => duration === '')) return null;
  const permanent = rows.filter(({ duration }) => duration === 'Permanent');
  const amountSek = permanent.reduce((sum, row) => sum + (row.amountSek ?? 0), 0);
  if (amountSek <= toleranceSek) return null;
  const receivers = permanent.filter((row) => (row.amountSek ?? 0) > 0);
  return { form: 'permanentFromTemporary', rows: receivers, amountSek };
}

/** A blank Helårseffekt is Belopp; where all are blank, OMF-02 has judged it. */
function fullYear({ rows, toleranceSek }: CheckedGroup): Odd | null {
  const filled = rows.filter(({ fullYearSek }) => fullYearSek !== null);
  const isUnreadable = rows.some((row) => row.state('fullYearEffect') === 'unreadable');
  if (filled.length === 0 || isUnreadable) return null;
  const amountSek = rows.reduce((sum, row) => sum + (row.fullYearSek ?? row.amountSek ?? 0), 0);
  return Math.abs(amountSek) <= toleranceSek ? null : { form: 'fullYear', rows: filled, amountSek };
}
