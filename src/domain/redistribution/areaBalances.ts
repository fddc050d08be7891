import { areaKey } from '../check/money/areaKey';
import { groupBy } from '../check/groupBy';
import { EXACT_SEK } from '../rounding';

/** After every date that Excel knows. */
const UNDATED = 10_000_000;

/** What an area of tblBudget has to begin with: Budget {år}, where the plan's redistributions are in. */
export interface AreaBudget {
  /** The board's full name; null when unknown. */
  readonly board: string | null;
  readonly area: string;
  /** The sheet's row number in tblBudget, from 1. */
  readonly rowNumber: number;
  /** Whole kronor; null when missing or unreadable. */
  readonly budgetSek: number | null;
}

/** What of a redistribution moves an area's budget. */
export interface BudgetMove {
  readonly board: string | null;
  readonly area: string;
  readonly purpose: string;
  readonly stage: string;
  /** Null when missing or unreadable. */
  readonly amountSek: number | null;
  /** The sheet's row number in tblOmfordelningar, from 1. */
  readonly rowNumber: number;
  /** An Excel serial number; null when missing or unreadable. */
  readonly decisionDate: number | null;
}

/** One redistribution and what the area has after it. */
export interface BalanceStep {
  readonly rowNumber: number;
  readonly purpose: string;
  readonly decisionDate: number | null;
  /** Minus gives. */
  readonly amountSek: number;
  readonly leftSek: number;
}

/** What an area has left, row by row. */
export interface AreaBalance {
  readonly board: string;
  readonly area: string;
  /** Its first row in tblBudget, from 1. */
  readonly rowNumber: number;
  readonly budgetSek: number;
  readonly steps: readonly BalanceStep[];
  /** After the last step. */
  readonly leftSek: number;
  /** The rows that give more than the area then has left (OMF-15); the first of them turns it negative. */
  readonly uncovered: readonly BalanceStep[];
}

/**
 * What every area of tblBudget has left: Budget {år}, then the rows Under året in the order that OMF-15 judges them: by the dates of
 * their decisions, those without a date last, for they are not decided yet; of one date, and of none, receipts first. A row without
 * area is the board's only area's. Rows of one area in tblBudget are added up; an area whose budget cannot be read is left out. An
 * area whose budget is negative anyway (taxes, state grants), or with an amount that cannot be read, turns negative by no row.
 * Source: rules.md 5, OMF-15.
 * @example // 5 mkr; 2023-03-01 gives 3, 2023-04-01 gives 4 → left 2, −1; the second is uncovered
 */
export function areaBalances(
  budget: readonly AreaBudget[],
  moves: readonly BudgetMove[],
): readonly AreaBalance[] {
  const areas = [...groupBy(budget, areaKey).values()];
  const areasOf = (board: string): number => areas.filter(([first]) => first?.board === board).length;
  const duringYear = groupBy(
    moves.filter(({ stage }) => stage === 'Under året'),
    areaKey,
  );
  return areas.flatMap((rows): readonly AreaBalance[] => {
    const [first] = rows;
    if (first === undefined || first.board === null) return [];
    const { board, area, rowNumber } = first;
    if (rows.some(({ budgetSek }) => budgetSek === null)) return [];
    const budgetSek = rows.reduce((sum, row) => sum + (row.budgetSek ?? 0), 0);
    const own = duringYear.get(areaKey(first) ?? '') ?? [];
    const nowhere =
      area !== '' && areasOf(board) === 1 ? (duringYear.get(areaKey({ board, area: '' }) ?? '') ?? []) : [];
    const lines = [...own, ...nowhere];
    const steps = stepsOf(budgetSek, lines);
    const isJudged = budgetSek >= 0 && lines.every(({ amountSek }) => amountSek !== null);
    return [
      {
        board,
        area,
        rowNumber,
        budgetSek,
        steps,
        leftSek: steps.at(-1)?.leftSek ?? budgetSek,
        uncovered: isJudged ? steps.filter(isUncovered) : [],
      },
    ];
  });
}

function stepsOf(budgetSek: number, moves: readonly BudgetMove[]): readonly BalanceStep[] {
  let leftSek = budgetSek;
  return moves.toSorted(byDecision).flatMap(({ rowNumber, purpose, decisionDate, amountSek }) => {
    if (amountSek === null) return [];
    leftSek += amountSek;
    return [{ rowNumber, purpose, decisionDate, amountSek, leftSek }];
  });
}

function byDecision(one: BudgetMove, other: BudgetMove): number {
  const days = (one.decisionDate ?? UNDATED) - (other.decisionDate ?? UNDATED);
  const isGift = ({ amountSek }: BudgetMove): number => Number((amountSek ?? 0) < 0);
  return days || isGift(one) - isGift(other) || one.rowNumber - other.rowNumber;
}

function isUncovered({ amountSek, leftSek }: BalanceStep): boolean {
  return amountSek < 0 && leftSek < -EXACT_SEK;
}
