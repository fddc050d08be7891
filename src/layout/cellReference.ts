/** A cell on a sheet, 0-based. */
export interface CellReference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const SINGLE_CELL = /^=(?:'((?:[^']|'')+)'|([^'![\]():]+))!\$?([A-Z]{1,3})\$?([0-9]{1,7})$/i;

/**
 * Reads the formula of a name that points to one cell; null for ranges, constants, formulas and broken references.
 * @example parseSingleCell("='Mina mål'!$C$4") // { sheet: 'Mina mål', row: 3, column: 2 }
 * @example parseSingleCell('=Listor!$A$2:$A$9') // null
 */
export function parseSingleCell(formula: string): CellReference | null {
  const match = SINGLE_CELL.exec(formula);
  if (!match) return null;
  const [, quoted, plain, letters = '', digits = ''] = match;
  const sheet = quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'");
  return { sheet, row: Number(digits) - 1, column: columnIndexOf(letters) };
}

/** The column of its letters, from 0.
 * @example columnIndexOf("AB") // 27
 */
export function columnIndexOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
