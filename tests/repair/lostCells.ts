import { columnLetters } from '../../src/layout/area';
import type { SavedCell, SavedTable, SavedWorkbook } from './workbookCells';

/**
 * Every filled cell of the workbook before that is not the same afterwards (value, formula or format), as `Blad!A1`: a cell of a table is
 * looked for under the same header in the same row, every other cell at its own place.
 * @param what `constants` leaves formulas and formats out
 */
export function lostCells(
  before: SavedWorkbook,
  after: SavedWorkbook,
  what: 'all' | 'constants' = 'all',
): string[] {
  const lost: string[] = [];
  for (const [sheet, cells] of before.sheets) {
    const now = after.sheets.get(sheet);
    for (const cell of cells.values()) {
      if (cell.value === null && (cell.formula === null || what === 'constants')) continue;
      const address = addressAfter(sheet, cell, before, after);
      const own = now?.get(address);
      const isKept = what === 'constants' ? own?.value === cell.value : isSame(cell, own);
      if (!isKept) lost.push(`${sheet}!${cell.address}`);
    }
  }
  return lost;
}

function isSame(before: SavedCell, after: SavedCell | undefined): boolean {
  return (
    after !== undefined &&
    before.value === after.value &&
    before.formula === after.formula &&
    JSON.stringify(before.format) === JSON.stringify(after.format)
  );
}

/** A table that was none before is looked up by the headers that stand in its row. */
function addressAfter(
  sheet: string,
  { row, column, address }: SavedCell,
  before: SavedWorkbook,
  after: SavedWorkbook,
): string {
  const table = after.tables.find(
    (each) => each.sheet === sheet && row >= each.row && row < each.row + each.rowCount,
  );
  if (table === undefined) return address;
  const header = headerOf(sheet, column, table, before);
  const index = table.columns.findIndex((name) => name === header);
  return index === -1 ? address : `${columnLetters(table.column + index)}${row + 1}`;
}

function headerOf(sheet: string, column: number, { row }: SavedTable, before: SavedWorkbook): string | null {
  const value = before.sheets.get(sheet)?.get(`${columnLetters(column)}${row + 1}`)?.value;
  return typeof value === 'string' ? value : null;
}
