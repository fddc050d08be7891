import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';
import { asksForCounterpart } from './asksForCounterpart';
import { isOneSided, judgedGroups } from './checkedGroups';
import { rowNumbers } from './rowNumbers';
import { twinPurposes } from './twinPurposes';

/**
 * OMF-04: a closed group of a Typ that nets to zero has no giver or no receiver: a wrong sign, a Tillskott, or an Ändamål that only
 * this row spells so. It points to the group's first row. In one board's workbook without Motpart it is a warning that asks for it.
 * @example Centralkassor in the plan 2023: +3,6 and no giver → warning
 */
export const ONE_SIDED_PURPOSE: CheckRule<
  'OMF-04',
  {
    readonly purpose: string | null;
    readonly lacks: 'giver' | 'receiver';
    readonly rows: readonly string[];
    readonly sumSek: number;
    readonly asksForCounterpart: 0 | 1;
    /** The other Ändamål that lacks as much the other way, and its first row. */
    readonly twin: string | null;
    readonly twinRow: number | null;
  }
> = {
  id: 'OMF-04',
  severities: ['error', 'warning'],
  source: 'practice.md 5, BO-07: a purpose whose rows all have the same sign',
  find: (book) => {
    const twins = twinPurposes(book);
    return judgedGroups(book).flatMap((group) => {
      const place = group.rows[0]?.place('amount') ?? null;
      if (place === null || !isOneSided(group)) return [];
      const asks = asksForCounterpart(group, book);
      const twin = twins.get(group);
      const params = {
        purpose: shortLabel(group.purpose),
        lacks: group.residueSek > 0 ? 'giver' : 'receiver',
        rows: rowNumbers(group.rows),
        sumSek: group.residueSek,
        asksForCounterpart: asks ? 1 : 0,
        twin: twin === undefined ? null : shortLabel(twin.purpose),
        twinRow: twin?.rows[0]?.rowNumber ?? null,
      } as const;
      return [{ severity: asks ? 'warning' : 'error', place, params } as const];
    });
  },
};
