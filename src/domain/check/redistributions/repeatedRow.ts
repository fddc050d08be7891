import type { CheckRule } from '../checkRule';
import { groupBy } from '../groupBy';
import { shortLabel } from '../shortLabel';
import { rowSameness } from './rowSameness';

/**
 * OMF-10: the same row twice: board, area, Ändamål (or the row's own wording where that is blank), Skede and amount. Each lower row is
 * told, with the uppermost.
 * @example rows 5 and 9: Sjukhusvård, FVIS, 3,36 → row 9
 */
export const REPEATED_ROW: CheckRule<
  'OMF-10',
  {
    readonly label: string | null;
    readonly firstRow: number;
    readonly amountSek: number;
    /** The area, or the board where the row has none. */
    readonly area: string | null;
  }
> = {
  id: 'OMF-10',
  severities: ['warning'],
  source: 'practice.md 5, BO-19: exact duplicates',
  find: ({ redistributions }) =>
    [...groupBy(redistributions ?? [], rowSameness).values()].flatMap(([first, ...lower]) =>
      lower.flatMap((row) => {
        const place = row.place('amount');
        if (place === null || first === undefined || row.amountSek === null) return [];
        const params = {
          label: shortLabel(row.purpose, row.text),
          firstRow: first.rowNumber,
          amountSek: row.amountSek,
          area: shortLabel(row.area, row.board ?? ''),
        };
        return [{ severity: 'warning', place, params } as const];
      }),
    ),
};
