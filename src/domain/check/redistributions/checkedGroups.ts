import { redistributionGroups, type RedistributionGroup } from '../../redistribution/redistributionGroups';
import type { CheckedBook, RedistributionRow } from '../checkedBook';

/** The rows of one Ändamål and Skede, as the rules see them. */
export type CheckedGroup = RedistributionGroup<RedistributionRow>;

const GROUPS = new WeakMap<CheckedBook, readonly CheckedGroup[]>();

/** The workbook's redistributions by Ändamål and Skede, grouped once however many rules ask. */
export function checkedGroups(book: CheckedBook): readonly CheckedGroup[] {
  const known = GROUPS.get(book);
  if (known !== undefined) return known;
  const groups = redistributionGroups(book.redistributions ?? [], book.tolerances);
  GROUPS.set(book, groups);
  return groups;
}

/**
 * The groups whose balance can be judged: closed, of types that net to zero, and with every amount there. Source: rules.md 5.
 */
export function judgedGroups(book: CheckedBook): readonly CheckedGroup[] {
  return checkedGroups(book).filter(
    ({ isClosed, mustNetToZero, verdict }) => isClosed && mustNetToZero && verdict !== 'unknown',
  );
}

/** All rows give, or all receive. */
export function isOneSided({ rows }: CheckedGroup): boolean {
  const isGiver = ({ amountSek }: RedistributionRow): boolean => (amountSek ?? 0) < 0;
  return rows.every(isGiver) || !rows.some(isGiver);
}
