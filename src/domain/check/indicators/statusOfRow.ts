import { indicatorStatus, type IndicatorResult } from '../../indicatorStatus';
import type { CheckedBook, IndicatorRow } from '../checkedBook';

/** What the colour rule gives for a row of the workbook; null while the period is unknown, and in a plan. */
export function statusOfRow(
  row: IndicatorRow,
  { period, thresholds }: Pick<CheckedBook, 'period' | 'thresholds'>,
): IndicatorResult | null {
  if (period === null) return null;
  const figures = {
    target: row.target.value,
    baseline: row.baseline.value,
    outcome: row.outcome.value,
    direction: row.direction,
    measure: row.measure,
  };
  return indicatorStatus(figures, row.periodicity, period, thresholds);
}
