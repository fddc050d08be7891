const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * The Excel serial number of a date (1900 date system, from 1 March 1900).
 * @param month 1–12
 * @example excelDate(2023, 4, 30) // 45046
 */
export function excelDate(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY_MS;
}

/**
 * The Excel serial number of a date written `YYYY-MM-DD`.
 * @throws RangeError when the text is no such date
 * @example excelDateOf('2023-12-31') // 45291
 */
export function excelDateOf(text: string): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined)
    throw new RangeError(`no date: ${text}`);
  return excelDate(Number(year), Number(month), Number(day));
}

/**
 * The date of an Excel serial number, written `YYYY-MM-DD`; a time of day is left out.
 * @example isoDateOf(45291) // '2023-12-31'
 */
export function isoDateOf(serial: number): string {
  return new Date(DAY_ZERO + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Date and time of an Excel serial number to the nearest minute, written `YYYY-MM-DD HH:MM`.
 * @example isoMinuteOf(45058.586805555555) // '2023-05-12 14:05'
 */
export function isoMinuteOf(serial: number): string {
  const minutes = Math.round(serial * 1440);
  return new Date(DAY_ZERO + minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}
