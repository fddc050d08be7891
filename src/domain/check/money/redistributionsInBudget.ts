import { NET_ZERO_TYPES } from '../../redistribution/redistributionTypes';
import { EXACT_SEK, halfLastDecimal, linesTolerance } from '../../rounding';
import type { BudgetRow, CheckedBook, RedistributionRow } from '../checkedBook';
import type { CheckRule, RuleFinding } from '../checkRule';
import { groupBy } from '../groupBy';
import { shortLabel } from '../shortLabel';
import { areaKey } from './areaKey';
import { linesByBudgetRow } from './linesByBudgetRow';

interface InBudgetParams {
  readonly label: string | null;
  readonly column: string;
  readonly part: 'redistribution' | 'addition';
  readonly budgetSek: number;
  readonly sumSek: number;
  readonly differenceSek: number;
  /** Rows of Omfördelningar that were summed. */
  readonly count: number;
}

const PARTS = [
  { part: 'redistribution', has: (type: string): boolean => NET_ZERO_TYPES.has(type) },
  { part: 'addition', has: (type: string): boolean => type === 'Tillskott' },
] as const;

/**
 * BUD-02: where an area has rows of Skede Plan, Omfördelning in tblBudget differs from the sum of those that net to zero, or
 * Tillskott from the sum of theirs, by more than rounding explains: each line's rounding, half the last decimal of the budget's own
 * figure, and 10 kr. An area with a row that cannot be read is left unjudged.
 * @example rows +0,90 and +3,60, Omfördelning 4,5 → equal
 * @example rows +0,90 and +3,60, Omfördelning 5,5 → differenceSek 1000000
 */
export const REDISTRIBUTIONS_IN_BUDGET: CheckRule<'BUD-02', InBudgetParams> = {
  id: 'BUD-02',
  severities: ['error'],
  source: 'plan 2023: the changes of the budget are told in prose beside a table of frames',
  find: (book) => {
    if (book.redistributions === null) return [];
    const linesOf = linesByBudgetRow(book, 'Plan');
    return [...groupBy(book.budget ?? [], areaKey).values()].flatMap((rows) => {
      const [first] = rows;
      return first === undefined ? [] : findInArea(first, rows, linesOf(first), book);
    });
  },
};

/** Rows of one area are summed; the uppermost is pointed to. */
function findInArea(
  row: BudgetRow,
  rows: readonly BudgetRow[],
  lines: readonly RedistributionRow[],
  { tolerances }: CheckedBook,
): readonly RuleFinding<InBudgetParams>[] {
  const amounts = lines.flatMap(({ amountSek, purpose, type }) =>
    amountSek === null || type === '' ? [] : [{ amountSek, purpose, type }],
  );
  if (lines.length === 0 || amounts.length < lines.length) return [];
  return PARTS.flatMap(({ part, has }) => {
    const place = row.place(part);
    if (place === null || rows.some((each) => each.state(part) === 'unreadable')) return [];
    const own = amounts.filter(({ type }) => has(type));
    const sumSek = own.reduce((sum, { amountSek }) => sum + amountSek, 0);
    const figures = rows.map(({ partsSek }) => partsSek[part] ?? 0);
    const budgetSek = figures.reduce((sum, figure) => sum + figure, 0);
    const differenceSek = budgetSek - sumSek;
    const tolerance = linesTolerance(own, tolerances) + Math.max(...figures.map(halfLastDecimal)) + EXACT_SEK;
    if (Math.abs(differenceSek) <= tolerance) return [];
    const label = shortLabel(row.area, row.board ?? '');
    const params = {
      label,
      column: place.column ?? '',
      part,
      budgetSek,
      sumSek,
      differenceSek,
      count: own.length,
    };
    return [{ severity: 'error', place, params } as const];
  });
}
