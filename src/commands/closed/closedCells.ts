import type { Area } from '../../layout/area';
import type { RawValue } from '../../layout/snapshot';
import type { CellRecord } from '../../ooxml/worksheetPart';
import { OoxmlError } from '../../ooxml/ooxmlError';
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

/** More cells than this are in no plan, and would take gigabytes: a file can claim a table over the whole sheet in a hundred bytes. */
const MOST_CELLS = 20_000_000;

/** The values of an area, row by row. @throws OoxmlError `tooLarge` for an area that no memory would hold */
export function closedValues(sheet: ClosedSheet, area: Area): RawValue[][] {
  if (!(area.rowCount * area.columnCount <= MOST_CELLS)) {
    throw new OoxmlError('tooLarge', `${area.rowCount} rows of ${area.columnCount} cells`, sheet.part);
  }
  return Array.from({ length: Math.max(0, area.rowCount) }, (_row, down) =>
    Array.from({ length: area.columnCount }, (_cell, right) =>
      closedValue(sheet, area.row + down, area.column + right),
    ),
  );
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
