import { monthsOf, type Period } from './period';

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * The period's last day as an Excel serial number, as `MT_Periodslut` computes it.
 * @example periodEnd(2023, 'April') // 45046, 30 April 2023
 */
export function periodEnd(year: number, period: Period): number {
  return (Date.UTC(year, monthsOf(period), 0) - DAY_ZERO) / DAY_MS;
}

/**
 * The first day of a year as an Excel serial number.
 * @example yearStart(2023) // 44927
 */
export function yearStart(year: number): number {
  return (Date.UTC(year, 0, 1) - DAY_ZERO) / DAY_MS;
}
