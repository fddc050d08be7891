import { monthsOf, type Period } from './period';
import type { ReadValue, ValueWord } from './readValue';

/** Whether more or less is wanted; never inferred from the figures. */
export type Direction = 'Öka' | 'Minska';

/** How the outcome relates to the year: a level at the time, or counted up from January. */
export type Measure = 'Läge' | 'Ackumulerat';

/** What the rule needs to know about an indicator. */
export interface IndicatorFigures {
  readonly target: ReadValue;
  readonly baseline: ReadValue;
  readonly outcome: ReadValue;
  /** null when the cell is empty or says something else. */
  readonly direction: Direction | null;
  /** Läge when the cell is empty or says something else; null when it holds an Excel error, which leaves the share unknown where it matters. */
  readonly measure: Measure | null;
}

/**
 * The target for the period (the sheet's `Periodmål`): the year's, or its 4/12, 8/12 or 12/12 for what is counted up; a word as it
 * stands; null when there is none. Source: rules.md 2.
 * @example periodTarget(number 3000, 'Ackumulerat', 'April') // 1000
 * @example periodTarget(number 3000, 'Ackumulerat', 'Augusti') // 2000
 * @example periodTarget(number 3000, 'Läge', 'April') // 3000
 * @example periodTarget(word 'Öka', 'Ackumulerat', 'April') // 'Öka'
 */
export function periodTarget(
  target: ReadValue,
  measure: Measure | null,
  period: Period,
): number | ValueWord | null {
  if (target.kind === 'word') return target.word;
  if (target.kind !== 'number') return null;
  return shareOfYear(target.value, measure, period);
}

/**
 * The share of the target that is reached, 1 = 100 %, cut to tenths of a percent; null when unknown. May be negative or above 1.
 * Source: rules.md 2.
 * @example shareOfTarget({ target: 1010, outcome: 1061, direction: 'Minska', … }, 'April') // 0.949
 * @example shareOfTarget({ target: -0.15, outcome: 0.39, direction: 'Minska', … }, 'April') // -2.6
 * @example shareOfTarget({ target: 276230, outcome: 209266, direction: 'Öka', … }, 'April') // 0.757
 * @example shareOfTarget({ target: 0, outcome: -1, direction: 'Minska', … }, 'April') // 1
 * @example shareOfTarget({ target: 'Öka', baseline: 5, outcome: 5, … }, 'April') // 0
 * @example shareOfTarget({ target: 'Ja', outcome: 'Nej', … }, 'April') // 0
 * @example shareOfTarget({ target: 50, outcome: null, direction: 'Öka', … }, 'April') // null
 */
export function shareOfTarget(figures: IndicatorFigures, period: Period): number | null {
  const target = periodTarget(figures.target, figures.measure, period);
  const { outcome } = figures;
  if (target === null) return null;
  if (typeof target === 'number') {
    return outcome.kind === 'number' ? shareOfNumber(outcome.value, target, figures.direction) : null;
  }
  if (target === 'Ja' || target === 'Nej') return shareOfAnswer(outcome, target);
  return shareOfChange(figures, target, period);
}

function shareOfNumber(outcome: number, target: number, direction: Direction | null): number | null {
  if (direction === null) return null;
  const sign = direction === 'Öka' ? 1 : -1;
  if (target === 0) return sign * outcome >= 0 ? 1 : 0;
  const share = cutToTenthsOfPercent(1 + (sign * (outcome - target)) / Math.abs(target));
  return Number.isFinite(share) ? share : null;
}

function shareOfAnswer(outcome: ReadValue, target: 'Ja' | 'Nej'): number | null {
  if (outcome.kind !== 'word' || (outcome.word !== 'Ja' && outcome.word !== 'Nej')) return null;
  return outcome.word === target ? 1 : 0;
}

function shareOfChange(figures: IndicatorFigures, wanted: Direction, period: Period): number | null {
  const { outcome, baseline, measure } = figures;
  if (outcome.kind !== 'number' || baseline.kind !== 'number') return null;
  const compared = shareOfYear(baseline.value, measure, period);
  if (compared === null) return null;
  const difference = asExcelCompares(outcome.value) - asExcelCompares(compared);
  return (wanted === 'Öka' ? difference > 0 : difference < 0) ? 1 : 0;
}

/** A year's figure as it is measured in the period; null when the measure is unreadable, or where Excel too runs out of numbers. */
function shareOfYear(value: number, measure: Measure | null, period: Period): number | null {
  if (measure === null) return null;
  const share = measure === 'Ackumulerat' ? (value * monthsOf(period)) / 12 : value;
  return Number.isFinite(share) ? share : null;
}

/** Excel compares numbers by their first 15 digits. */
function asExcelCompares(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * Cuts a share to tenths of a percent as the sheet does: `TRUNC(ROUND(1000*p,6))/1000`. The rounding keeps 0.72 / 0.9 at 80 %.
 * @example cutToTenthsOfPercent(0.72 / 0.9) // 0.8
 * @example cutToTenthsOfPercent(0.9997) // 0.999
 */
export function cutToTenthsOfPercent(share: number): number {
  const thousandths = 1000 * share;
  const nearest = Math.round(thousandths);
  const isNearest = Math.abs(thousandths - nearest) <= 5e-7;
  return (isNearest ? nearest : Math.trunc(thousandths)) / 1000 + 0;
}
