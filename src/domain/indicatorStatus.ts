import type { Period } from './period';
import { isDue } from './periodicity';
import type { ValueWord } from './readValue';
import { periodTarget, shareOfTarget, type IndicatorFigures } from './shareOfTarget';
import type { Thresholds } from './thresholds';

/** An indicator's status, in the order of the legend. */
export const INDICATOR_STATUSES = ['Grön', 'Gul', 'Röd', 'Saknas', 'Ej aktuell'] as const;

/** Green, yellow, red, unknown, or not followed up this period. */
export type IndicatorStatus = (typeof INDICATOR_STATUSES)[number];

/** What the three formula columns of tblIndikatorer show. */
export interface IndicatorResult {
  readonly periodTarget: number | ValueWord | null;
  /** 1 = 100 %, cut to tenths of a percent; null when unknown. */
  readonly shareOfTarget: number | null;
  readonly status: IndicatorStatus;
}

/**
 * An indicator's period target, share of target and status; the same figures as the sheet's own formulas give.
 * Source: rules.md 2 (IND-11 names a difference).
 * @param periodicityText the cell `Periodicitet` as it stands
 * @example indicatorStatus({ target: 1010, outcome: 1061, direction: 'Minska', … }, '', 'April', { green: 1, yellow: 0.8 })
 * // { periodTarget: 1010, shareOfTarget: 0.949, status: 'Gul' }
 */
export function indicatorStatus(
  figures: IndicatorFigures,
  periodicityText: string,
  period: Period,
  thresholds: Thresholds,
): IndicatorResult {
  const share = shareOfTarget(figures, period);
  const notDue = !isDue(periodicityText, period) && figures.outcome.kind === 'missing';
  return {
    periodTarget: periodTarget(figures.target, figures.measure, period),
    shareOfTarget: share,
    status: share !== null ? statusOf(share, thresholds) : notDue ? 'Ej aktuell' : 'Saknas',
  };
}

/**
 * The colour of a known share.
 * @example statusOf(0.999, { green: 1, yellow: 0.8 }) // 'Gul'
 */
export function statusOf(share: number, thresholds: Thresholds): IndicatorStatus {
  if (share >= thresholds.green) return 'Grön';
  return share >= thresholds.yellow ? 'Gul' : 'Röd';
}
