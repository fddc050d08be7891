import type { CellValue } from '../../../ooxml/cellValue';
import type { Area } from '../../model/area';
import type { SheetModel } from '../../model/sheetModel';
import { asMatrix } from './matrix';

type Input = string | number | boolean;

/** A cell's value as `values` gives it: '' for an empty cell, an error as its text. */
export function officeValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** Excel.RangeValueType of a cell. */
export function valueType(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

/**
 * Writes `values` or `formulas`: as if typed, one value for all cells or a full rectangle; null leaves a cell, '' empties it.
 * Throws InvalidArgument for another shape or for objects, and what `SheetModel.setInput` throws.
 */
export function writeContents(sheet: SheetModel, area: Area, value: unknown): void {
  const input = asMatrix(value, area, isInput);
  if ('rows' in input) {
    for (const [down, row] of input.rows.entries())
      for (const [right, cell] of row.entries()) sheet.setInput(area.row + down, area.column + right, cell);
  } else if (input.all === '') sheet.clear(area, 'Contents');
  else
    for (let row = area.row; row < area.row + area.rowCount; row += 1)
      for (let column = area.column; column < area.column + area.columnCount; column += 1)
        sheet.setInput(row, column, input.all);
}

function isInput(value: unknown): value is Input {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}
