import type { CheckRule } from '../checkRule';
import { groupBy } from '../groupBy';
import { nameKey } from '../nameKey';
import { indicatorLabel } from './indicatorLabel';

/**
 * IND-05: the same indicator stands twice for one board and goal, and counts twice in every sum. The lower rows are told.
 * @example rows 7 and 9 with the same name for mål 4 → row 9, firstRow 7
 */
export const REPEATED_INDICATOR: CheckRule<
  'IND-05',
  { readonly label: string | null; readonly goalNumber: number; readonly firstRow: number }
> = {
  id: 'IND-05',
  severities: ['warning'],
  source: 'practice: rows copied and pasted in planning sheets',
  find: ({ indicators }) => {
    const groups = groupBy(indicators ?? [], ({ board, goalNumber, indicator }) =>
      board === null || goalNumber === null || indicator === ''
        ? null
        : JSON.stringify([board, goalNumber, nameKey(indicator)]),
    );
    return [...groups.values()].flatMap(([first, ...others]) =>
      others.flatMap((row) => {
        const place = row.place('indicator');
        if (first === undefined || place === null || row.goalNumber === null) return [];
        const params = {
          label: indicatorLabel(row),
          goalNumber: row.goalNumber,
          firstRow: first.rowNumber,
        };
        return [{ severity: 'warning', place, params } as const];
      }),
    );
  },
};
