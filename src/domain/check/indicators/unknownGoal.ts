import type { CheckRule, RuleFinding } from '../checkRule';
import type { CheckedRow } from '../checkedRow';
import { groupBy } from '../groupBy';

interface UnknownGoalParams {
  readonly kind: 'indicator' | 'subGoal';
  readonly board: string;
  readonly goalNumber: number;
  /** Rows with this number, and the goals that the board has. */
  readonly count: number;
  readonly goalNumbers: readonly string[];
}

type Row = CheckedRow<'goalNumber'> & { readonly goalNumber: number | null };

/**
 * IND-06: an indicator's goal number (or a sub-goal's) is not in tblMal for that board. One finding for each board and number,
 * however many rows bear it, at the first of them.
 * @example Mål nr 13 on three indicators where the board has 1–11 → goalNumber 13, count 3
 */
export const UNKNOWN_GOAL: CheckRule<'IND-06', UnknownGoalParams> = {
  id: 'IND-06',
  severities: ['error'],
  source:
    'plans 2023 and 2025: goal numbers change meaning between periods, and goal 12 is in no plan of Regionstyrelsen',
  find: ({ goals, subGoals, indicators }) => {
    if (goals === null) return [];
    const known = groupBy(goals, ({ board, number }) => (number === null ? null : board));
    const numbersOf = (board: string): readonly number[] =>
      (known.get(board) ?? []).flatMap(({ number }) => number ?? []);
    return [...find(subGoals ?? [], 'subGoal', numbersOf), ...find(indicators ?? [], 'indicator', numbersOf)];
  },
};

function find(
  rows: readonly Row[],
  kind: UnknownGoalParams['kind'],
  numbersOf: (board: string) => readonly number[],
): readonly RuleFinding<UnknownGoalParams>[] {
  const groups = groupBy(rows, ({ board, goalNumber }) =>
    board === null || goalNumber === null ? null : JSON.stringify([board, goalNumber]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const place = first?.place('goalNumber') ?? null;
    if (first === undefined || place === null || first.board === null || first.goalNumber === null) return [];
    const goalNumbers = numbersOf(first.board);
    if (goalNumbers.includes(first.goalNumber)) return [];
    const params = {
      kind,
      board: first.board,
      goalNumber: first.goalNumber,
      count: group.length,
      goalNumbers: [...new Set(goalNumbers)].sort((left, right) => left - right).map(String),
    };
    return [{ severity: 'error', place, params }];
  });
}
