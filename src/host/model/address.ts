import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  columnsArea,
  endColumn,
  endRow,
  isWholeColumns,
  isWholeRows,
  rowsArea,
} from './area';
import type { Area } from './area';
import { HostError } from './hostError';

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/**
 * The column's letters.
 * @param column from 0
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/**
 * The column that the letters name, from 0.
 * @example columnIndex('AB') // 27
 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function fromCorners(row: number, column: number, lastRow: number, lastColumn: number): Area | null {
  const [top, bottom] = row <= lastRow ? [row, lastRow] : [lastRow, row];
  const [left, right] = column <= lastColumn ? [column, lastColumn] : [lastColumn, column];
  if (top < 0 || left < 0 || bottom >= ROW_LIMIT || right >= COLUMN_LIMIT) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The area of an address without sheet name ('A1', '$A$1:C3', 'A:C', '3:5'), or null when it is none. */
export function tryParseAddress(address: string): Area | null {
  const cells = CELLS.exec(address);
  if (cells !== null) {
    const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = cells;
    return fromCorners(
      Number(digits) - 1,
      columnIndex(letters),
      Number(lastDigits) - 1,
      columnIndex(lastLetters),
    );
  }
  const columns = COLUMNS.exec(address);
  if (columns !== null) {
    const area = fromCorners(0, columnIndex(columns[1] ?? ''), 0, columnIndex(columns[2] ?? ''));
    return area === null ? null : columnsArea(area.column, area.columnCount);
  }
  const rows = ROWS.exec(address);
  if (rows === null) return null;
  const area = fromCorners(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, 0);
  return area === null ? null : rowsArea(area.row, area.rowCount);
}

/**
 * The area of an address without sheet name.
 * @example parseAddress('B2:C4') // { row: 1, column: 1, rowCount: 3, columnCount: 2 }
 * @throws HostError InvalidArgument when it is no address
 */
export function parseAddress(address: string): Area {
  const area = tryParseAddress(address);
  if (area === null) throw new HostError('InvalidArgument', `'${address}' is not an address`);
  return area;
}

/**
 * The area's address without sheet name, relative, as Excel writes it; whole rows as '3:5', whole columns as 'A:C'.
 * @example formatAddress({ row: 3, column: 0, rowCount: 2, columnCount: 3 }) // 'A4:C5'
 */
export function formatAddress(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetters(area.column)}:${columnLetters(endColumn(area) - 1)}`;
  if (isWholeRows(area)) return `${area.row + 1}:${endRow(area)}`;
  return formatCells(area);
}

/** As `formatAddress`, but always with cells ('A1:XFD1048576'), as a file's `ref` wants it. */
export function formatCells(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${columnLetters(endColumn(area) - 1)}${endRow(area)}`;
}

/**
 * The area's absolute address.
 * @example formatAbsolute({ row: 3, column: 2, rowCount: 1, columnCount: 1 }) // '$C$4'
 */
export function formatAbsolute(area: Area): string {
  if (isWholeColumns(area)) return `$${columnLetters(area.column)}:$${columnLetters(endColumn(area) - 1)}`;
  if (isWholeRows(area)) return `$${area.row + 1}:$${endRow(area)}`;
  const first = `$${columnLetters(area.column)}$${area.row + 1}`;
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:$${columnLetters(endColumn(area) - 1)}$${endRow(area)}`;
}

/** The areas of a file's `sqref`, in order; unreadable parts are left out. */
export function parseAreas(sqref: string): Area[] {
  return sqref
    .split(/\s+/)
    .map(tryParseAddress)
    .filter((area) => area !== null);
}

/** A file's `sqref` of the areas. */
export function formatAreas(areas: readonly Area[]): string {
  return areas.map(formatCells).join(' ');
}

/** The sheet's name as formulas write it: in apostrophes when it is not a plain word, with inner ones doubled. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^[A-Z]{1,3}\d+$/i.test(name) || /^(R\d*)?(C\d*)?$/i.test(name);
  return isPlain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * Splits an address into sheet name (null when absent) and the rest.
 * @example splitAddress("'Mål 2'!A1") // { sheet: 'Mål 2', address: 'A1' }
 */
export function splitAddress(full: string): { sheet: string | null; address: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(full);
  if (quoted !== null) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), address: quoted[2] ?? '' };
  const mark = full.lastIndexOf('!');
  if (mark < 0) return { sheet: null, address: full };
  return { sheet: full.slice(0, mark), address: full.slice(mark + 1) };
}
