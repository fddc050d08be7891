/**
 * A time as the clock on the wall shows it, to the minute.
 * @example localMinute(new Date(2023, 4, 12, 14, 5)) // '2023-05-12 14:05'
 */
export function localMinute(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
