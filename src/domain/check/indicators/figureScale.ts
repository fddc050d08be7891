import { foldText } from '../../foldText';
import type { Figure, IndicatorRow } from '../checkedBook';

/** The columns of an indicator's figures, in the order of the sheet. */
export const FIGURE_KEYS = ['baseline', 'target', 'outcome'] as const;

/** A column of an indicator's figures. */
export type FigureKey = (typeof FIGURE_KEYS)[number];

/** A number above this is no share written as a fraction: 1,5 is 150 %. Source: IND-02. */
export const LARGEST_FRACTION = 1.5;

/** A number of an indicator, and whether the sheet shows it as a percentage. */
export interface IndicatorNumber {
  readonly key: FigureKey;
  readonly value: number;
  /** By its text (`35 %`) or its number format. */
  readonly isPercentage: boolean;
}

/** The indicator's figures that are numbers, in the order of the sheet. */
export function numbersOf(row: IndicatorRow): readonly IndicatorNumber[] {
  return FIGURE_KEYS.flatMap((key) => {
    const { value } = row[key];
    return value.kind === 'number' ? [{ key, value: value.value, isPercentage: isPercentage(row[key]) }] : [];
  });
}

/** Written with a percent sign, or shown with one by its number format. */
export function isPercentage({ value, hasPercentFormat }: Figure): boolean {
  return value.kind === 'number' && (value.isPercent || hasPercentFormat === true);
}

/**
 * Whether `Enhet` says percent.
 * @example hasPercentUnit('procent') // true
 */
export function hasPercentUnit(unit: string): boolean {
  return /%|procent(?!enhet)|‰|promille/u.test(foldText(unit));
}

/** Whether a figure reads as a percentage: it is shown as one, or is a fraction in a row whose Enhet says percent. */
export function readsAsPercent(row: IndicatorRow, key: FigureKey): boolean {
  const figure = row[key];
  if (isPercentage(figure)) return true;
  return (
    figure.value.kind === 'number' &&
    hasPercentUnit(row.unit) &&
    Math.abs(figure.value.value) <= LARGEST_FRACTION
  );
}

/**
 * The figures of a row that stand in hundredths while others stand as fractions: 35 beside 0,35. Nothing is said of a row whose
 * Enhet and name do not speak of percent, nor where the two are too far apart to be the same measure.
 * @example mixedScale({ unit: '%', baseline 0.31, target 35 … }) // [{ key: 'target', value: 35 }]
 */
export function mixedScale(row: IndicatorRow): readonly IndicatorNumber[] {
  if (!hasPercentUnit(row.unit) && !foldText(row.indicator).startsWith('andel')) return [];
  const numbers = numbersOf(row).filter(({ value }) => value !== 0);
  const fractions = numbers.filter(({ value }) => Math.abs(value) <= LARGEST_FRACTION);
  return numbers.filter(({ value, isPercentage: isShownAsPercent }) => {
    const isLarge = Math.abs(value) > (isShownAsPercent ? 10 : LARGEST_FRACTION);
    return (
      isLarge &&
      fractions.some((fraction) => {
        const ratio = Math.abs(value / 100 / fraction.value);
        return ratio >= 0.1 && ratio <= 10;
      })
    );
  });
}
