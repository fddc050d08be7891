import { toSek } from '../../money';
import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';

const LEAST_SHARE = 0.01;
const LEAST_SEK = toSek(0.5, 'mkr');

/**
 * INV-01: the forecast of investments is above budget by more than 1 % and more than 0,5 mkr, without a comment.
 * @example budget 46, forecast 49 → +3 mkr, 6,5 %
 */
export const INVESTMENT_ABOVE_BUDGET: CheckRule<
  'INV-01',
  {
    readonly label: string | null;
    readonly budgetSek: number;
    readonly forecastSek: number;
    readonly excessSek: number;
    /** Of the budget; null at budget 0. */
    readonly share: number | null;
  }
> = {
  id: 'INV-01',
  severities: ['warning'],
  source: 'report April 2023: investments 925 mkr against a budget of 924',
  find: ({ investments }) =>
    (investments ?? []).flatMap((row) => {
      const { budgetSek, forecastSek } = row;
      const place = row.place('comment') ?? row.place('forecast');
      const isCommented = row.state('comment') === 'filled' || row.state('comment') === 'unreadable';
      if (place === null || isCommented || budgetSek === null || forecastSek === null) return [];
      const excessSek = forecastSek - budgetSek;
      if (excessSek <= LEAST_SEK || excessSek <= LEAST_SHARE * Math.abs(budgetSek)) return [];
      const params = {
        label: shortLabel(row.investmentArea),
        budgetSek,
        forecastSek,
        excessSek,
        share: budgetSek === 0 ? null : excessSek / Math.abs(budgetSek),
      };
      return [{ severity: 'warning', place, params }];
    }),
};
