import type { CheckRule } from '../checkRule';
import { mixedScale, readsAsPercent } from './figureScale';
import { indicatorLabel } from './indicatorLabel';

const TIMES = 10;

/**
 * IND-10: an outcome more than ten times every target and baseline that is not zero: is it in another unit? Signs do not count. A row
 * that mixes fractions and hundredths is IND-02.
 * @example target 72, outcome 7 200 → info
 */
export const OUTCOME_OUT_OF_SCALE: CheckRule<
  'IND-10',
  {
    readonly label: string | null;
    readonly column: string;
    readonly outcome: number;
    readonly isPercent: 0 | 1;
    /** The largest of target and baseline, and its column. */
    readonly compared: number;
    readonly comparedColumn: string;
    readonly isComparedPercent: 0 | 1;
  }
> = {
  id: 'IND-10',
  severities: ['info'],
  source: 'irregularities (a) 3: units are missing or contradict the name',
  find: ({ indicators }) =>
    (indicators ?? []).flatMap((row) => {
      const outcome = row.outcome.value;
      const place = row.place('outcome');
      if (outcome.kind !== 'number' || place === null || mixedScale(row).length > 0) return [];
      const [compared] = (['target', 'baseline'] as const)
        .flatMap((key) => {
          const { value } = row[key];
          return value.kind === 'number' && value.value !== 0 ? [{ key, value: value.value }] : [];
        })
        .sort((left, right) => Math.abs(right.value) - Math.abs(left.value));
      if (compared === undefined || Math.abs(outcome.value) <= TIMES * Math.abs(compared.value)) return [];
      const params = {
        label: indicatorLabel(row),
        column: place.column ?? '',
        outcome: outcome.value,
        isPercent: readsAsPercent(row, 'outcome') ? 1 : 0,
        compared: compared.value,
        comparedColumn: row.place(compared.key)?.column ?? '',
        isComparedPercent: readsAsPercent(row, compared.key) ? 1 : 0,
      } as const;
      return [{ severity: 'info', place, params }];
    }),
};
