import type { Area } from '../../layout/area';
import type { RawValue } from '../../layout/snapshot';
import type { CellAllowance } from './cellAllowance';
import type { CellRecord } from '../../ooxml/worksheetPart';
import type { ClosedSheet } from '../../ooxml/readClosedWorkbook';

const ERROR_VALUE =
  /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)$/;

/**
 * What a cell of a closed file holds, from 0; a formula gives its cached value. Text that spells an error is read as one, as in the
 * open workbook, where the two cannot be told apart.
 */
export function closedValue(sheet: ClosedSheet, row: number, column: number): RawValue {
  const value = sheet.rows.get(row + 1)?.cells.get(column + 1)?.value ?? null;
  if (value === '') return null;
  return typeof value === 'string' && ERROR_VALUE.test(value) ? { error: value } : value;
}

/**
 * The values of an area, row by row. Rows that the file does not have are one and the same blank row, so that a table drawn to the end
 * of the sheet costs little.
 * @throws OoxmlError `tooLarge` for more than may be read of one file
 */
export function closedValues(
  sheet: ClosedSheet,
  area: Area,
  allowance: CellAllowance,
): readonly (readonly RawValue[])[] {
  const { row, column, columnCount } = area;
  const rowCount = Math.max(0, area.rowCount);
  allowance.take(rowCount + columnCount);
  const blank = Array.from({ length: columnCount }, (): RawValue => null);
  return Array.from({ length: rowCount }, (_row, down): readonly RawValue[] => {
    if ((sheet.rows.get(row + down + 1)?.cells.size ?? 0) === 0) return blank;
    allowance.take(columnCount);
    return blank.map((_cell, right) => {
      const value = closedValue(sheet, row + down, column + right);
      if (typeof value === 'string') allowance.takeText(value);
      return value;
    });
  });
}

/** The smallest area with contents, or null for an empty sheet. */
export function closedUsedArea(sheet: ClosedSheet): Area | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const [rowNumber, { cells }] of sheet.rows) {
    for (const [columnNumber, cell] of cells) {
      if (!hasContents(cell)) continue;
      top = Math.min(top, rowNumber - 1);
      bottom = Math.max(bottom, rowNumber - 1);
      left = Math.min(left, columnNumber - 1);
      right = Math.max(right, columnNumber - 1);
    }
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function hasContents({ value, formula }: CellRecord): boolean {
  return formula !== undefined || (value !== null && value !== '');
}
