import type { Area } from './area';

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

const AREA = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?$/i;

/**
 * Reads the address of a cell or a rectangle without sheet, as a file's tables have it; null for whole rows and columns, and for
 * what is no address.
 * @example parseArea('A4:C5') // { row: 3, column: 0, rowCount: 2, columnCount: 3 }
 */
export function parseArea(address: string): Area | null {
  const match = AREA.exec(address);
  if (!match) return null;
  const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = match;
  const row = Number(digits) - 1;
  const column = columnIndexOf(letters);
  return {
    row,
    column,
    rowCount: Number(lastDigits) - row,
    columnCount: columnIndexOf(lastLetters) - column + 1,
  };
}
