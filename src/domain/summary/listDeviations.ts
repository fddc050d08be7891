import { indicatorStatus } from '../indicatorStatus';
import { periodTarget } from '../shareOfTarget';
import type { IndicatorInput, SummaryInput } from './summaryInput';
import type { BoardName, DeviatingIndicator, SummaryValue } from './summaryReport';

/** The red and yellow indicators of a board, in the order of {@link sortDeviations}. */
export function listDeviations(
  board: BoardName,
  rows: readonly IndicatorInput[],
  { period, thresholds }: Pick<SummaryInput, 'period' | 'thresholds'>,
): readonly DeviatingIndicator[] {
  if (period === null) return [];
  const found = rows.flatMap((row): readonly DeviatingIndicator[] => {
    const { status, shareOfTarget } = indicatorStatus(row.figures, row.periodicity, period, thresholds);
    if ((status !== 'Röd' && status !== 'Gul') || shareOfTarget === null || row.goalNumber === null)
      return [];
    const { goalNumber, subGoal, indicator, unit, target, outcome, comment, responsible, source } = row;
    const inPeriod = periodTarget(row.figures.target, row.figures.measure, period);
    return [
      {
        board,
        goalNumber,
        subGoal,
        indicator,
        unit,
        status,
        shareOfTarget,
        target,
        periodTarget: valueLike(inPeriod, target),
        outcome,
        comment,
        responsible,
        source,
      },
    ];
  });
  return sortDeviations(found);
}

/**
 * Red before yellow, in each the lowest share of target first; of equal shares by goal, then as they came.
 * @example red 0 %, red 75,7 %, yellow 80,3 %, yellow 94,9 %
 */
export function sortDeviations(found: readonly DeviatingIndicator[]): readonly DeviatingIndicator[] {
  return found.toSorted(
    (one, other) =>
      Number(other.status === 'Röd') - Number(one.status === 'Röd') ||
      one.shareOfTarget - other.shareOfTarget ||
      one.goalNumber - other.goalNumber,
  );
}

/** A figure that the rule gives, shown as the one it comes from. */
function valueLike(value: number | string | null, like: SummaryValue | null): SummaryValue | null {
  return value === null ? null : { value, isPercent: like?.isPercent ?? false };
}
