import { EXACT_SEK, halfLastDecimal } from '../../rounding';
import type { BudgetRow, CheckedBook } from '../checkedBook';
import type { CheckRule } from '../checkRule';
import { groupBy } from '../groupBy';
import { shortLabel } from '../shortLabel';
import { areaKey } from './areaKey';
import { linesByBudgetRow } from './linesByBudgetRow';

/**
 * EKO-03: Årsbudget in tblEkonomi differs from Aktuell budget in tblBudget for the same area by more than rounding explains: half the
 * last decimal of the coarser of the two, and 10 kr. Several rows of one area are summed on both sides. Areas that tblBudget lacks
 * are left unjudged.
 * @example Årsbudget 1 204 against 1 203,9 → equal, for a whole-mkr figure may differ by 0,5
 * @example Årsbudget 200 against 201 → differenceSek −1000000
 */
export const YEAR_BUDGET_AGAINST_CURRENT: CheckRule<
  'EKO-03',
  {
    readonly label: string | null;
    readonly column: string;
    readonly yearBudgetSek: number;
    readonly currentSek: number;
    readonly differenceSek: number;
    readonly currentColumn: string;
  }
> = {
  id: 'EKO-03',
  severities: ['warning'],
  source: 'report April 2023: the year’s budget is printed as 924 and 925 mkr in two sections',
  find: (book) => {
    const budgetRows = groupBy(book.budget ?? [], areaKey);
    const current = currentBudgets(book);
    return [...groupBy(book.economy ?? [], areaKey)].flatMap(([key, rows]) => {
      const [first] = rows;
      const place = first?.place('yearBudget') ?? null;
      const currentRows = budgetRows.get(key) ?? [];
      const yearBudgets = rows.flatMap(({ yearBudgetSek }) => yearBudgetSek ?? []);
      const currents = currentRows.flatMap((row) => current(row) ?? []);
      if (first === undefined || place === null || currents.length === 0) return [];
      if (yearBudgets.length < rows.length || currents.length < currentRows.length) return [];
      const yearBudgetSek = total(yearBudgets);
      const currentSek = total(currents);
      const differenceSek = yearBudgetSek - currentSek;
      const halves = [...yearBudgets, ...currents].map(halfLastDecimal);
      if (Math.abs(differenceSek) <= Math.max(...halves) + EXACT_SEK) return [];
      const [row] = currentRows;
      const params = {
        label: shortLabel(first.area, first.board ?? ''),
        column: place.column ?? '',
        yearBudgetSek,
        currentSek,
        differenceSek,
        currentColumn: (row?.place('currentBudget') ?? row?.place('budget'))?.column ?? '',
      };
      return [{ severity: 'warning', place, params } as const];
    });
  },
};

/** What the sheet says, else Budget {år} and the rows of Skede Under året; null where unknown. */
function currentBudgets(book: CheckedBook): (row: BudgetRow) => number | null {
  const linesOf = linesByBudgetRow(book, 'Under året');
  return (row) => {
    if (row.currentBudgetSek !== null) return row.currentBudgetSek;
    if (row.budgetSek === null) return null;
    return row.budgetSek + total(linesOf(row).map(({ amountSek }) => amountSek ?? 0));
  };
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
