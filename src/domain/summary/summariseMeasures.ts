import type { MeasureAmounts, MeasureRow, MeasureSummary } from './moneyFigures';
import { joinSources } from './source';
import { sumKnown } from './sumKnown';
import type { MeasureInput } from './summaryInput';
import type { BoardName } from './summaryReport';

/** A board's measures. */
export function measuresOf(board: BoardName, rows: readonly MeasureInput[]): readonly MeasureRow[] {
  return rows.map((row) => ({
    board,
    area: row.area,
    measure: row.measure,
    comment: row.comment,
    source: row.source,
    plannedYearSek: row.plannedYearSek,
    plannedPeriodSek: row.plannedPeriodSek,
    achievedPeriodSek: row.achievedPeriodSek,
    forecastYearSek: row.forecastYearSek,
    shareOfPlan: shareOfPlan([row]),
  }));
}

/**
 * Measures with their total. The share is that of the rows with both a plan and an effect for the period.
 * @example achieved 34 of 91 mkr → shareOfPlan 0.3736…
 */
export function summariseMeasures(rows: readonly MeasureRow[]): MeasureSummary {
  const sum = (key: keyof Omit<MeasureAmounts, 'shareOfPlan'>): number | null =>
    sumKnown(rows.map((row) => row[key]));
  return {
    rows,
    total: {
      plannedYearSek: sum('plannedYearSek'),
      plannedPeriodSek: sum('plannedPeriodSek'),
      achievedPeriodSek: sum('achievedPeriodSek'),
      forecastYearSek: sum('forecastYearSek'),
      shareOfPlan: shareOfPlan(rows),
      source: joinSources(rows.map(({ source }) => source)),
    },
  };
}

function shareOfPlan(
  rows: readonly Pick<MeasureAmounts, 'plannedPeriodSek' | 'achievedPeriodSek'>[],
): number | null {
  const both = rows.filter((row) => row.plannedPeriodSek !== null && row.achievedPeriodSek !== null);
  const planned = sumKnown(both.map((row) => row.plannedPeriodSek));
  const achieved = sumKnown(both.map((row) => row.achievedPeriodSek));
  return planned === null || achieved === null || planned <= 0 ? null : achieved / planned;
}
