import { EXACT_SEK } from '../../rounding';
import type { BudgetRow, CheckedBook, RedistributionRow } from '../checkedBook';
import { groupBy } from '../groupBy';
import { areaKey } from '../money/areaKey';
import { linesByBudgetRow } from '../money/linesByBudgetRow';

/** A row that gives more than its area has left. */
export interface UncoveredGift {
  readonly row: RedistributionRow;
  /** The area's uppermost row in tblBudget. */
  readonly budgetRow: BudgetRow;
  /** What the area has before the row, whole kronor. */
  readonly availableSek: number;
}

/**
 * The rows of Skede Under året whose giver does not have what it gives: Budget {år} and the earlier rows Under året, in the order of
 * Beslutsdatum. Rows without a date come last, for they are not decided yet; among rows of one date, and among those without,
 * receipts come first, so that only a gift that no order could cover is told. Rows of Skede Plan are in Budget {år} already. An area
 * whose budget is negative anyway (taxes, state grants) or unknown is left alone. Source: rules.md 5, OMF-15.
 * @example Budget 5; −4 on 1 March, −2,5 on 2 April → the second, availableSek 1000000
 */
export function uncoveredGifts(book: CheckedBook): readonly UncoveredGift[] {
  if (book.redistributions === null) return [];
  const linesOf = linesByBudgetRow(book, 'Under året');
  return [...groupBy(book.budget ?? [], areaKey).values()].flatMap((rows) => {
    const [budgetRow] = rows;
    const budgets = rows.flatMap(({ budgetSek }) => budgetSek ?? []);
    const budgetSek = budgets.reduce((sum, each) => sum + each, 0);
    if (budgetRow === undefined || budgets.length < rows.length || budgetSek < 0) return [];
    return uncoveredOf(budgetRow, budgetSek, linesOf(budgetRow));
  });
}

function uncoveredOf(
  budgetRow: BudgetRow,
  budgetSek: number,
  lines: readonly RedistributionRow[],
): readonly UncoveredGift[] {
  if (lines.some(({ amountSek }) => amountSek === null)) return [];
  const found: UncoveredGift[] = [];
  let availableSek = budgetSek;
  for (const row of lines.toSorted(byDecision)) {
    const left = availableSek + (row.amountSek ?? 0);
    if ((row.amountSek ?? 0) < 0 && left < -EXACT_SEK) found.push({ row, budgetRow, availableSek });
    availableSek = left;
  }
  return found;
}

function byDecision(one: RedistributionRow, other: RedistributionRow): number {
  const [day, otherDay] = [one.decisionDate ?? Infinity, other.decisionDate ?? Infinity];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return Number((one.amountSek ?? 0) < 0) - Number((other.amountSek ?? 0) < 0);
}
