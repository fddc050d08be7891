/**
 * Row numbers from the first to the last.
 * @param firstRow from 1
 * @example rowSpan(45, 4) // '45–48'
 * @example rowSpan(45, 1) // '45'
 */
export function rowSpan(firstRow: number, count: number): string {
  return count === 1 ? String(firstRow) : `${firstRow}–${firstRow + count - 1}`;
}
