import { foldText } from '../../domain/foldText';
import type { ContentCell, ContentRow } from '../../layout/layoutContent';
import { amountSekIn } from '../../layout/reading/rowCells';
import type { ReadRow } from '../../layout/reading/readTable';
import { boardKey } from './identifyRows';
import { boardContent, cellContent, foldedCell } from './rowContent';

const PARTS = ['previousBudget', 'redistribution', 'addition', 'indexation', 'other'];
const SEK_A_MKR = 1_000_000;

/** The year's budget of one board's area. */
export interface YearBudget {
  /** Board and area, for comparison. */
  readonly key: string;
  readonly row: ReadRow;
  /** Whole kronor, the year's redistributions so far included; null when nothing of it can be read. */
  readonly amountSek: number | null;
}

/** The board and area of a row, as one key. */
export function areaKey(row: ReadRow): string {
  return `${boardKey(row)}\u0000${foldedCell(row, 'area')}`;
}

/**
 * Budget {år} per board and area, in the order of the rows, with what was moved during the year added: what Aktuell budget shows. Rows
 * of the same area are summed. Where the file has no computed value the parts are summed.
 * @param duringYear the redistributions of Skede Under året that the new follow-up holds, amounts in mkr
 */
export function yearBudgets(
  rows: readonly ReadRow[],
  duringYear: readonly ContentRow[],
): readonly YearBudget[] {
  const budgets = new Map<string, YearBudget>();
  for (const row of rows) {
    const key = areaKey(row);
    const known = budgets.get(key);
    budgets.set(key, {
      key,
      row: known?.row ?? row,
      amountSek: sum([known?.amountSek ?? null, budgetSek(row)]),
    });
  }
  return [...budgets.values()].map((budget) => {
    const moved = duringYear
      .filter((row) => isOf(row, budget.row))
      .map(({ amount }) => (typeof amount === 'number' ? Math.round(amount * SEK_A_MKR) : null));
    return { ...budget, amountSek: sum([budget.amountSek, ...moved]) };
  });
}

/** The row's budget in whole kronor: its computed value, else the sum of its parts. */
export function budgetSek(row: ReadRow): number | null {
  return amountSekIn(row, 'budget') ?? partsSek(row);
}

/** The sum of the five parts that Budget {år} adds up, in whole kronor. */
export function partsSek(row: ReadRow): number | null {
  return sum(PARTS.map((key) => amountSekIn(row, key)));
}

function isOf(moved: ContentRow, row: ReadRow): boolean {
  const same = (left: ContentCell | undefined, right: ContentCell): boolean =>
    foldText(String(left ?? '')) === foldText(String(right ?? ''));
  return same(moved.board, boardContent(row)) && same(moved.area, cellContent(row, 'area'));
}

function sum(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((left, right) => left + right, 0);
}
