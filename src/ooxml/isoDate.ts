const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Excel counts a 29 February 1900 that never was: serials before 1 March 1900 are one lower. */
const MARCH_1900 = 61;

/**
 * The serial number of an ISO 8601 date or time, as cells of type `d` hold it; zones are ignored, as Excel does.
 * @returns undefined when it is no such text
 * @example isoDateSerial('2023-05-01', false) // 45047
 * @example isoDateSerial('2023-05-01T12:00:00', true) // 43585.5
 */
export function isoDateSerial(text: string, date1904: boolean): number | undefined {
  const match =
    /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(
      text.trim(),
    );
  if (!match || (match[1] === undefined && match[4] === undefined)) return undefined;
  const [, year, month, day, hour = 0, minute = 0, second = 0] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days =
    (Date.UTC(Number(year), Number(month) - 1, Number(day)) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  return (date1904 || days >= MARCH_1900 ? days : days - 1) + time;
}
