import { fromSek, toSek } from '../../money';
import type { CheckedBook, RedistributionRow } from '../checkedBook';
import type { CheckRule, RuleFinding } from '../checkRule';
import { writeValue } from '../fixes';
import { groupBy } from '../groupBy';
import { shortLabel } from '../shortLabel';
import { judgedGroups, type CheckedGroup } from './checkedGroups';
import { rowSameness } from './rowSameness';

/** Units that an amount may have been typed in, with what each of them is in mkr. */
const UNITS = [
  { unit: 'tkr', divisor: 1000 },
  { unit: 'kr', divisor: 1_000_000 },
] as const;

const LARGE_SEK = toSek(1000, 'mkr');
/** From here on thousands of kronor would be more than a whole region has; so the amount is in kronor. */
const KRONOR_SEK = toSek(1_000_000, 'mkr');

interface UnitParams {
  /** `balances`: in the other unit the group nets to zero; `large`: at least 1 000 mkr. */
  readonly form: 'balances' | 'large';
  readonly label: string | null;
  readonly amountSek: number;
  readonly unit: 'tkr' | 'kr';
  /** The amount, had it been typed in that unit. */
  readonly proposedSek: number;
}

/**
 * OMF-11: an amount likely in another unit: at least 1 000 mkr, or a closed group that balances when this one row is divided by
 * 1 000 or 1 000 000; then the fix writes the smaller amount. A row that merely equals the residue is not it: any small figure would
 * do in its place; nor is any row where one that stands twice explains the residue.
 * @example −3,36 and 3 360 → 3 360 is 3,36 in tkr
 */
export const UNLIKELY_UNIT: CheckRule<'OMF-11', UnitParams> = {
  id: 'OMF-11',
  severities: ['warning'],
  source: 'irregularities (a) 1: mkr, tkr and kronor in one document; practice.md 5, BO-06',
  find: (book) => {
    const balancing = balancingRows(book);
    return (book.redistributions ?? []).flatMap((row) => {
      const divided = balancing.get(row);
      if (divided !== undefined) return findingOf(row, 'balances', divided.unit, divided.amountSek);
      const size = Math.abs(row.amountSek ?? 0);
      if (row.amountSek === null || size < LARGE_SEK) return [];
      const { unit, divisor } = size >= KRONOR_SEK ? UNITS[1] : UNITS[0];
      return findingOf(row, 'large', unit, Math.round(row.amountSek / divisor));
    });
  },
};

interface Divided {
  readonly unit: 'tkr' | 'kr';
  readonly amountSek: number;
}

function balancingRows(book: CheckedBook): ReadonlyMap<RedistributionRow, Divided> {
  const unbalanced = judgedGroups(book).filter(
    (group) => group.verdict === 'unbalanced' && !isOffByARepeatedRow(group),
  );
  return new Map(
    unbalanced.flatMap((group) => {
      const fitting = group.rows.flatMap((row) => {
        const divided = dividedToBalance(row, group);
        return divided === null ? [] : [[row, divided] as const];
      });
      return fitting.length === 1 ? fitting : [];
    }),
  );
}

/** A row that stands twice explains the residue (OMF-10), and better than a unit does. */
function isOffByARepeatedRow({ rows, residueSek, toleranceSek }: CheckedGroup): boolean {
  return [...groupBy(rows, rowSameness).values()].some(
    ([first, ...lower]) =>
      lower.length > 0 && Math.abs(residueSek - (first?.amountSek ?? 0) * lower.length) <= toleranceSek,
  );
}

function dividedToBalance({ amountSek }: RedistributionRow, group: CheckedGroup): Divided | null {
  if (amountSek === null) return null;
  const rest = group.residueSek - amountSek;
  if (Math.abs(rest) <= group.toleranceSek) return null;
  for (const { unit, divisor } of UNITS) {
    const divided = Math.round(amountSek / divisor);
    if (Math.abs(rest + divided) <= group.toleranceSek) return { unit, amountSek: divided };
  }
  return null;
}

function findingOf(
  row: RedistributionRow,
  form: UnitParams['form'],
  unit: UnitParams['unit'],
  proposedSek: number,
): readonly RuleFinding<UnitParams>[] {
  const place = row.place('amount');
  if (place === null || row.amountSek === null) return [];
  const label = shortLabel(row.purpose, row.text);
  const params = { form, label, amountSek: row.amountSek, unit, proposedSek };
  const finding = { severity: 'warning', place, params } as const;
  return [form === 'large' ? finding : { ...finding, fix: writeValue(place, fromSek(proposedSek, 'mkr')) }];
}
