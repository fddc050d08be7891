import { parseAddress } from '../address';
import type { SheetModel } from '../sheetModel';

/** For tests: types rows of cells from a cell on. */
export function fillCells(
  sheet: SheetModel,
  first: string,
  rows: readonly (readonly (string | number | boolean | null)[])[],
): void {
  const start = parseAddress(first);
  for (const [down, row] of rows.entries()) {
    for (const [right, input] of row.entries()) sheet.setInput(start.row + down, start.column + right, input);
  }
}

/** For tests: what `formula` gives for an area, row by row. */
export function readCells(sheet: SheetModel, address: string): (string | number | boolean)[][] {
  const area = parseAddress(address);
  return Array.from({ length: area.rowCount }, (_, down) =>
    Array.from({ length: area.columnCount }, (__, right) =>
      sheet.formula(area.row + down, area.column + right),
    ),
  );
}
