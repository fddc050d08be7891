import { EXACT_SEK } from '../../rounding';
import { BUDGET_PARTS } from '../checkedBook';
import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';

/**
 * BUD-01: Budget {år} differs from the sum of its parts by more than 10 kr. Empty parts are zero; a part that cannot be read has a
 * finding of its own and leaves the sum unjudged.
 * @example 1 200 + 3,9 against 1 213,9 → differenceSek 10000000
 */
export const BUDGET_PARTS_RULE: CheckRule<
  'BUD-01',
  {
    readonly label: string | null;
    readonly column: string;
    readonly budgetSek: number;
    readonly sumSek: number;
    readonly differenceSek: number;
  }
> = {
  id: 'BUD-01',
  severities: ['error'],
  source: 'reports 2021 and 2023: totals that differ from their parts',
  find: ({ budget }) =>
    (budget ?? []).flatMap((row) => {
      const place = row.place('budget');
      const present = BUDGET_PARTS.filter((part) => row.state(part) !== 'absent');
      const isReadable = present.every((part) => row.state(part) !== 'unreadable');
      if (place === null || row.budgetSek === null || !isReadable || present.length === 0) return [];
      const sumSek = present.reduce((sum, part) => sum + (row.partsSek[part] ?? 0), 0);
      const differenceSek = row.budgetSek - sumSek;
      if (Math.abs(differenceSek) <= EXACT_SEK) return [];
      const params = {
        label: shortLabel(row.area, row.board ?? ''),
        column: place.column ?? '',
        budgetSek: row.budgetSek,
        sumSek,
        differenceSek,
      };
      return [{ severity: 'error', place, params }];
    }),
};
