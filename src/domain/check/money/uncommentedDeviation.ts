import { toSek } from '../../money';
import type { Tolerances } from '../../thresholds';
import type { EconomyRow } from '../checkedBook';
import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';

/**
 * EKO-01: a period's or a forecast's deviation that asks for a comment has none: at least `MT_AvvikelseProcent` of the budget and
 * `MT_AvvikelseMinst`, or at least `MT_AvvikelseAlltid`. At budget 0 the amounts alone decide. One finding a row, with both.
 * @example budget 20, outcome 21 → −1 mkr, 5 % → told
 * @example budget 224, outcome 233 → −9 mkr, 4 % → not told
 */
export const UNCOMMENTED_DEVIATION: CheckRule<
  'EKO-01',
  {
    readonly label: string | null;
    /** Budget minus outcome and minus forecast; null where there is none to comment on. */
    readonly periodSek: number | null;
    /** Share of the budget, 1 = 100 %; null at budget 0. */
    readonly periodShare: number | null;
    readonly forecastSek: number | null;
    readonly forecastShare: number | null;
  }
> = {
  id: 'EKO-01',
  severities: ['warning'],
  source: 'report April 2023: deviations are explained, −9 of 224 mkr is not',
  find: ({ kind, economy, tolerances }) => {
    if (kind !== 'followUp') return [];
    return (economy ?? []).flatMap((row) => {
      const place = row.place('comment') ?? row.place('periodOutcome');
      const state = row.state('comment');
      if (place === null || (state !== 'missing' && state !== 'absent')) return [];
      const period = deviation(row.periodBudgetSek, row.periodOutcomeSek, tolerances);
      const forecast = deviation(row.yearBudgetSek, row.yearForecastSek, tolerances);
      if (period === null && forecast === null) return [];
      const params = {
        label: labelOf(row),
        periodSek: period?.amountSek ?? null,
        periodShare: period?.share ?? null,
        forecastSek: forecast?.amountSek ?? null,
        forecastShare: forecast?.share ?? null,
      };
      return [{ severity: 'warning', place, params }];
    });
  },
};

/** The deviation where it asks for a comment, else null. */
function deviation(
  budgetSek: number | null,
  spentSek: number | null,
  { deviationShare, deviationLeast, deviationAlways }: Tolerances,
): { readonly amountSek: number; readonly share: number | null } | null {
  if (budgetSek === null || spentSek === null) return null;
  const amountSek = budgetSek - spentSek;
  const size = Math.abs(amountSek);
  // Half a krona: what the share of a whole amount may be off by.
  const hasShare = size >= deviationShare * Math.abs(budgetSek) - 0.5;
  const asksForComment =
    size >= toSek(deviationAlways, 'mkr') || (hasShare && size >= toSek(deviationLeast, 'mkr'));
  if (!asksForComment || size === 0) return null;
  return { amountSek, share: budgetSek === 0 ? null : amountSek / Math.abs(budgetSek) };
}

function labelOf({ area, board }: EconomyRow): string | null {
  return shortLabel(area, board ?? '');
}
