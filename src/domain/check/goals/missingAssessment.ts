import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';

/**
 * MAL-01: a goal or sub-goal of a follow-up has no assessment. It counts as `saknar bedömning`.
 * @example mål 3 with an empty Bedömning → kind 'goal'
 */
export const MISSING_ASSESSMENT: CheckRule<
  'MAL-01',
  { readonly kind: 'goal' | 'subGoal'; readonly label: string | null; readonly goalNumber: number | null }
> = {
  id: 'MAL-01',
  severities: ['warning'],
  source: 'report April 2023: nine of 85 sub-goals lack an assessment',
  find: ({ kind, goals, subGoals }) => {
    if (kind !== 'followUp') return [];
    const rows = [
      ...(goals ?? []).map((row) => ({
        row,
        params: { kind: 'goal', label: shortLabel(row.goal), goalNumber: row.number } as const,
      })),
      ...(subGoals ?? []).map((row) => ({
        row,
        params: { kind: 'subGoal', label: shortLabel(row.subGoal), goalNumber: row.goalNumber } as const,
      })),
    ];
    return rows.flatMap(({ row, params }) => {
      const place = row.place('assessment');
      if (place === null || row.state('assessment') !== 'missing') return [];
      return [{ severity: 'warning', place, params } as const];
    });
  },
};
