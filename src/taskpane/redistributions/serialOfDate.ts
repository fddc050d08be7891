const DAY_MS = 86_400_000;
/** Excel's day 0, which makes its serial numbers right from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * Excel's serial number of a date as date fields give it; null for no date.
 * @example serialOfDate('2023-04-24') // 45040
 */
export function serialOfDate(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return null;
  const days = (Date.parse(`${date}T00:00:00Z`) - DAY_ZERO) / DAY_MS;
  return Number.isFinite(days) ? days : null;
}
