const DAY_MS = 86_400_000;
/** Excel's day 0, which makes its serial numbers right from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * An Excel serial number as Swedes write dates, in both languages.
 * @example dateOfSerial(45040) // '2023-04-24'
 */
export function dateOfSerial(serial: number): string {
  return new Date(DAY_ZERO + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}
