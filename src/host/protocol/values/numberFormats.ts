import type { Area } from '../../model/area';
import type { SheetModel } from '../../model/sheetModel';
import { asMatrix } from './matrix';

/** Writes number formats: one for all cells or a full rectangle; null leaves a cell. Throws InvalidArgument for another shape. */
export function writeNumberFormats(sheet: SheetModel, area: Area, value: unknown): void {
  const input = asMatrix(value, area, (format): format is string => typeof format === 'string');
  if ('all' in input) return sheet.patchFormat(area, { numberFormat: input.all });
  for (const [down, row] of input.rows.entries()) writeRow(sheet, area.row + down, area.column, row);
}

/** Neighbours with the same format are patched together. */
function writeRow(sheet: SheetModel, row: number, column: number, formats: readonly (string | null)[]): void {
  let start = 0;
  while (start < formats.length) {
    const format = formats[start];
    let end = start + 1;
    while (end < formats.length && formats[end] === format) end += 1;
    if (format !== null && format !== undefined)
      sheet.patchFormat(
        { row, column: column + start, rowCount: 1, columnCount: end - start },
        { numberFormat: format },
      );
    start = end;
  }
}
