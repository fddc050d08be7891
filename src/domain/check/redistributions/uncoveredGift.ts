import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';
import { uncoveredGifts } from './uncoveredGifts';

/**
 * OMF-15: the giver's budget does not cover what it gives, measured on Budget {år} and the earlier rows Under året, where tblBudget
 * has the giver's row. An error for Omfördelning, a warning for other types.
 * @example Budget 5; −4 on 1 March, −2,5 on 2 April → the second: gives 2500000 of availableSek 1000000
 */
export const UNCOVERED_GIFT: CheckRule<
  'OMF-15',
  {
    readonly label: string | null;
    /** The area, or the board where it has none. */
    readonly giver: string | null;
    readonly amountSek: number;
    readonly availableSek: number;
    /** The header of Budget {år}. */
    readonly column: string;
  }
> = {
  id: 'OMF-15',
  severities: ['error', 'warning'],
  source: 'practice.md 5, BO-09: the giving board has room',
  find: (book) =>
    uncoveredGifts(book).flatMap(({ row, budgetRow, availableSek }) => {
      const place = row.place('amount');
      if (place === null || row.amountSek === null) return [];
      const params = {
        label: shortLabel(row.purpose, row.text),
        giver: shortLabel(budgetRow.area, budgetRow.board ?? ''),
        amountSek: row.amountSek,
        availableSek,
        column: budgetRow.place('budget')?.column ?? '',
      };
      const severity = row.type === 'Omfördelning' ? 'error' : 'warning';
      return [{ severity, place, params } as const];
    }),
};
