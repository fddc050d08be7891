/** Excel's last row and column, from 1. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** A cell's position, both numbers from 1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The letters of a column, from 1. @example columnName(28) // 'AB' */
export function columnName(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * Reads a reference to one cell as files write it, without dollar signs.
 * @returns undefined for anything else and for cells outside Excel's sheet
 * @example parseCellReference('AB12') // { row: 12, column: 28 }
 */
export function parseCellReference(reference: string): CellPosition | undefined {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  let row = 0;
  const digits = at;
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  const inside = row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN;
  return inside && digits > 0 ? { row, column } : undefined;
}
