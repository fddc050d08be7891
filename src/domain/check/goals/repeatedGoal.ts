import type { CheckRule } from '../checkRule';
import { groupBy } from '../groupBy';
import { shortLabel } from '../shortLabel';

/**
 * MAL-03: a goal number stands twice for one board; sub-goals and indicators cannot tell which is meant. The lower rows are told.
 * @example Nr 4 on rows 8 and 12 → row 12, firstRow 8
 */
export const REPEATED_GOAL: CheckRule<
  'MAL-03',
  {
    readonly goalNumber: number;
    readonly label: string | null;
    readonly firstLabel: string | null;
    readonly firstRow: number;
  }
> = {
  id: 'MAL-03',
  severities: ['error'],
  source: 'plans 2023 and 2025: goals are known by their numbers alone',
  find: ({ goals }) => {
    const groups = groupBy(goals ?? [], ({ board, number }) =>
      board === null || number === null ? null : JSON.stringify([board, number]),
    );
    return [...groups.values()].flatMap(([first, ...others]) =>
      others.flatMap((row) => {
        const place = row.place('number');
        if (first === undefined || place === null || row.number === null) return [];
        const params = {
          goalNumber: row.number,
          label: shortLabel(row.goal),
          firstLabel: shortLabel(first.goal),
          firstRow: first.rowNumber,
        };
        return [{ severity: 'error', place, params } as const];
      }),
    );
  },
};
