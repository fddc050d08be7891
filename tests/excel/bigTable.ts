import type { OpenExcel } from './openExcel';

/**
 * Writes a table below each other's sheets, straight into the model: `Blad1`, or `Blad<n>` of its own. Every cell tells where it
 * stands (`12:3`), behind a filling that makes it as long as wanted.
 */
export function addBigTable(
  { model }: OpenExcel,
  name: string,
  size: { readonly rows: number; readonly columns: number; readonly characters?: number },
): void {
  const sheet = model.tables.length === 0 ? model.sheet('Blad1') : model.addSheet();
  if (sheet === undefined) throw new Error('no sheet');
  for (let column = 0; column < size.columns; column += 1) {
    sheet.cells.setValue(0, column, `Kolumn ${column + 1}`);
    for (let row = 0; row < size.rows; row += 1) {
      sheet.cells.setValue(row + 1, column, bigCell(row, column, size.characters));
    }
  }
  const area = { row: 0, column: 0, rowCount: size.rows + 1, columnCount: size.columns };
  model.addTable(sheet, area, true).name = name;
}

/** The text of a cell of such a table, row and column from 0. */
export function bigCell(row: number, column: number, characters = 0): string {
  return `${row}:${column}`.padEnd(characters, '.');
}
