import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';
import { isOneSided, judgedGroups } from './checkedGroups';
import { residueClue } from './residueClue';

/**
 * OMF-03: a closed group nets to zero only thanks to rounding. The residue is told, and the row that equals it, which may lack its
 * counterpart. It points to the group's first row.
 * @example Covidvård 2021: residueSek 10000, which is the row of Regionala utvecklingsnämnden
 */
export const ROUNDED_PURPOSE: CheckRule<
  'OMF-03',
  {
    readonly purpose: string | null;
    readonly residueSek: number;
    /** Rows of the group. */
    readonly count: number;
    /** The one row that equals the residue. */
    readonly equalRow: number | null;
    readonly equalBoard: string | null;
  }
> = {
  id: 'OMF-03',
  severities: ['info'],
  source: 'redistributions 2021: Covidvård leaves 0,01',
  find: (book) =>
    judgedGroups(book).flatMap((group) => {
      const place = group.rows[0]?.place('amount') ?? null;
      if (place === null || group.verdict !== 'rounding' || isOneSided(group)) return [];
      const clue = residueClue(group);
      const equal = clue?.kind === 'row' ? clue.row : null;
      const params = {
        purpose: shortLabel(group.purpose),
        residueSek: group.residueSek,
        count: group.rows.length,
        equalRow: equal?.rowNumber ?? null,
        equalBoard: equal?.board ?? null,
      };
      return [{ severity: 'info', place, params }];
    }),
};
