import { NEW_MONEY_TYPES } from '../../redistribution/redistributionTypes';
import { EXACT_SEK, linesTolerance } from '../../rounding';
import type { CheckedBook, RedistributionRow } from '../checkedBook';
import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';
import { asksForCounterpart } from './asksForCounterpart';
import { checkedGroups, type CheckedGroup } from './checkedGroups';

/**
 * OMF-09: the net of all rows in closed groups differs from Tillskott and Ombudgetering by more than rounding explains, so money
 * appeared or vanished. Groups that OMF-02 or OMF-04 names already are left out, and those that net to zero cannot be it, so
 * what is left lies where rows of different Typ share an Ändamål. It points to the first row of the uppermost such group.
 * @example −5 Omfördelning and +5 Tillskott under one Ändamål: net 0, new money 5 → differenceSek −5000000
 */
export const APPEARED_MONEY: CheckRule<
  'OMF-09',
  {
    /** Of the groups where it lies. */
    readonly netSek: number;
    readonly newMoneySek: number;
    readonly differenceSek: number;
    readonly purposes: readonly string[];
  }
> = {
  id: 'OMF-09',
  severities: ['error'],
  source: 'redistributions 2021: only the purpose of new money carries the net of 55,0; practice.md 5, BO-23',
  find: (book) => {
    const guilty = checkedGroups(book).filter(
      (group) => isCounted(group, book) && Math.abs(movedNet(group)) > toleranceOf(group, book),
    );
    const place = guilty[0]?.rows[0]?.place('amount') ?? null;
    const netSek = guilty.reduce((sum, { residueSek }) => sum + residueSek, 0);
    const newMoneySek = guilty.reduce((sum, group) => sum + group.newMoneySek, 0);
    const tolerance = guilty.reduce((sum, group) => sum + toleranceOf(group, book), 0);
    const differenceSek = netSek - newMoneySek;
    if (place === null || Math.abs(differenceSek) <= tolerance) return [];
    const purposes = guilty.map(({ purpose }) => shortLabel(purpose) ?? '');
    return [{ severity: 'error', place, params: { netSek, newMoneySek, differenceSek, purposes } }];
  },
};

function isCounted(group: CheckedGroup, book: CheckedBook): boolean {
  const { isClosed, verdict, rows } = group;
  const isKnown = verdict !== 'unknown' && rows.every(({ type }) => type !== '');
  return isClosed && isKnown && verdict !== 'unbalanced' && !asksForCounterpart(group, book);
}

/** What the rows that should net to zero leave. */
function movedNet(group: CheckedGroup): number {
  return total(moved(group));
}

function toleranceOf(group: CheckedGroup, { tolerances }: CheckedBook): number {
  const lines = moved(group).map(({ amountSek }) => ({ amountSek: amountSek ?? 0, purpose: '' }));
  return linesTolerance(lines, tolerances) + EXACT_SEK;
}

function moved({ rows }: CheckedGroup): readonly RedistributionRow[] {
  return rows.filter(({ type }) => !NEW_MONEY_TYPES.has(type));
}

function total(rows: readonly RedistributionRow[]): number {
  return rows.reduce((sum, { amountSek }) => sum + (amountSek ?? 0), 0);
}
