import type { GoalRow } from '../checkedBook';
import type { CheckRule } from '../checkRule';
import { groupBy } from '../groupBy';
import { nameKey } from '../nameKey';
import { shortLabel } from '../shortLabel';

/**
 * MAL-04: one goal number has different names between boards. The name that most boards have, else the uppermost, is taken as the
 * goal's; the rows with another are told.
 * @example mål 4 `Vi är en miljöregion` at three boards and `En tillgänglig vård` at one → the one
 */
export const GOAL_NAMED_TWO_WAYS: CheckRule<
  'MAL-04',
  {
    readonly goalNumber: number;
    readonly board: string;
    readonly name: string | null;
    readonly usualName: string | null;
    readonly usualBoard: string;
  }
> = {
  id: 'MAL-04',
  severities: ['warning'],
  source: 'mål 4 is the environment in 2023 and accessible care in 2025',
  find: ({ goals }) => {
    const groups = groupBy(goals ?? [], ({ board, number, goal }) =>
      board === null || number === null || goal === '' ? null : String(number),
    );
    return [...groups.values()].flatMap((rows) => {
      const usual = usualRow(rows);
      return rows.flatMap((row) => {
        const place = row.place('goal');
        if (usual === undefined || place === null || row.number === null) return [];
        const { board } = row;
        if (board === null || board === usual.board || nameKey(row.goal) === nameKey(usual.goal)) return [];
        const params = {
          goalNumber: row.number,
          board,
          name: shortLabel(row.goal),
          usualName: shortLabel(usual.goal),
          usualBoard: usual.board ?? '',
        };
        return [{ severity: 'warning', place, params } as const];
      });
    });
  },
};

function usualRow(rows: readonly GoalRow[]): GoalRow | undefined {
  const byName = [...groupBy(rows, ({ goal }) => nameKey(goal)).values()];
  const [most] = byName.sort((left, right) => boardsOf(right) - boardsOf(left));
  return most?.[0];
}

function boardsOf(rows: readonly GoalRow[]): number {
  return new Set(rows.map(({ board }) => board)).size;
}
