/** A rectangle of cells; all four numbers count from 0 (row 0 is the sheet's row 1). */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * The column's letters.
 * @param columnIndex from 0
 * @example columnLetters(0) // 'A'
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(columnIndex: number): string {
  let rest = columnIndex + 1;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/**
 * The area's address without sheet name, as Excel writes it.
 * @example addressOf({ row: 3, column: 0, rowCount: 1, columnCount: 1 }) // 'A4'
 * @example addressOf({ row: 3, column: 0, rowCount: 2, columnCount: 3 }) // 'A4:C5'
 */
export function addressOf(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${columnLetters(area.column + area.columnCount - 1)}${area.row + area.rowCount}`;
}
