import type { AreaEconomy, EconomyAmounts, EconomyGap, EconomyTotal } from './moneyFigures';
import { joinSources } from './source';
import { differenceOf, sumKnown } from './sumKnown';
import type { EconomyInput, SummaryInput } from './summaryInput';
import type { BoardName } from './summaryReport';

/** What a total can lack, in the order of the columns. */
export const ECONOMY_GAPS = [
  'periodBudget',
  'periodOutcome',
  'yearBudget',
  'yearForecast',
] as const satisfies readonly EconomyGap[];

const AMOUNTS = [
  'periodBudgetSek',
  'periodOutcomeSek',
  'periodDeviationSek',
  'previousOutcomeSek',
  'yearBudgetSek',
  'previousForecastSek',
  'yearForecastSek',
  'forecastDeviationSek',
  'forecastChangeSek',
] as const satisfies readonly (keyof EconomyAmounts)[];

/** One board's areas with their deviations, in the sheet's order. */
export function areasOf(
  board: BoardName,
  rows: readonly EconomyInput[],
  isRegion: boolean,
): readonly AreaEconomy[] {
  return rows.map(({ area, comment, source, ...amounts }) => ({
    board,
    isRegion,
    area,
    comment,
    source,
    periodBudgetSek: amounts.periodBudgetSek,
    periodOutcomeSek: amounts.periodOutcomeSek,
    periodDeviationSek: differenceOf(amounts.periodBudgetSek, amounts.periodOutcomeSek),
    previousOutcomeSek: amounts.previousOutcomeSek,
    yearBudgetSek: amounts.yearBudgetSek,
    previousForecastSek: amounts.previousForecastSek,
    yearForecastSek: amounts.yearForecastSek,
    forecastDeviationSek: differenceOf(amounts.yearBudgetSek, amounts.yearForecastSek),
    forecastChangeSek: differenceOf(amounts.previousForecastSek, amounts.yearForecastSek),
  }));
}

/**
 * A board's total: the sum of what its areas have, with its code where an area lacks a figure, or where it has no areas at all. At the
 * year's end no forecast is missed, for the outcome is what a forecast would be (EKO-02).
 */
export function totalOf(
  board: BoardName,
  areas: readonly AreaEconomy[],
  { period, isAppendix }: Pick<SummaryInput, 'period' | 'isAppendix'>,
): EconomyTotal {
  const lacks = (gap: EconomyGap): readonly string[] => {
    const isExpected = !isAppendix && (gap !== 'yearForecast' || period !== 'Helår');
    const isMissing = areas.length === 0 || areas.some((area) => area[`${gap}Sek`] === null);
    return isExpected && isMissing ? [board.code] : [];
  };
  return { ...amountsOf(areas), ...sourceAnd(areas), missing: byGap(lacks) };
}

/** Several totals as one: amounts added up, what is missing put together. */
export function mergeTotals(totals: readonly EconomyTotal[]): EconomyTotal {
  const missing = byGap((gap) => totals.flatMap((total) => total.missing[gap]));
  return { ...amountsOf(totals), ...sourceAnd(totals), missing };
}

/** The totals include the deviations of the rows that have one; they are no difference of totals. */
function amountsOf(rows: readonly EconomyAmounts[]): EconomyAmounts {
  const sums = AMOUNTS.map((key) => [key, sumKnown(rows.map((row) => row[key]))] as const);
  return Object.fromEntries(sums) as Record<(typeof AMOUNTS)[number], number | null>;
}

function sourceAnd(rows: readonly Pick<EconomyTotal, 'source'>[]): Pick<EconomyTotal, 'source'> {
  return { source: joinSources(rows.map(({ source }) => source)) };
}

function byGap(codesOf: (gap: EconomyGap) => readonly string[]): EconomyTotal['missing'] {
  return Object.fromEntries(ECONOMY_GAPS.map((gap) => [gap, codesOf(gap)])) as Record<
    EconomyGap,
    readonly string[]
  >;
}
