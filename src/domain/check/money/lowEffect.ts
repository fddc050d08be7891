import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';

/**
 * ATG-01: a measure has achieved less than half of what the plan for the period says. Without a positive plan, and until both are
 * numbers, nothing is said.
 * @example 2,2 of 5 mkr → 44 %
 */
export const LOW_EFFECT: CheckRule<
  'ATG-01',
  {
    readonly label: string | null;
    readonly achievedSek: number;
    readonly plannedSek: number;
    readonly share: number;
  }
> = {
  id: 'ATG-01',
  severities: ['info'],
  source: 'report April 2023: 34 of 91 mkr, 37 percent',
  find: ({ actions }) =>
    (actions ?? []).flatMap((row) => {
      const place = row.place('achievedPeriod');
      const { plannedPeriodSek: plannedSek, achievedPeriodSek: achievedSek } = row;
      if (place === null || plannedSek === null || achievedSek === null || plannedSek <= 0) return [];
      if (2 * achievedSek >= plannedSek) return [];
      const params = {
        label: shortLabel(row.action),
        achievedSek,
        plannedSek,
        share: achievedSek / plannedSek,
      };
      return [{ severity: 'info', place, params }];
    }),
};
