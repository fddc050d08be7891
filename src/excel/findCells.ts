import type { FoundCell, ReadRequest } from '../layout/snapshot';

/** A legend stands among a sheet's first cells; no more of a sheet is looked through. */
const SEARCHED = 'A1:Z200';

/** A search among the first cells of a sheet, asked for. */
export interface AskedSearch {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly texts: readonly string[];
}

/** A cell with one of the texts, its colours asked for. */
export interface AskedCell extends Omit<FoundCell, 'fill' | 'fontColor'> {
  readonly cell: Excel.Range;
}

/** Asks for the cells to look through; the answer comes with the next sync. */
export function askForSearch(
  sheets: readonly Excel.Worksheet[],
  find: ReadRequest['find'],
): readonly AskedSearch[] {
  return sheets
    .filter(({ name }) => name === find?.sheet)
    .map((sheet) => {
      const range = sheet.getRange(SEARCHED).getUsedRangeOrNullObject(true);
      return { sheet, range: range.load('rowIndex,columnIndex,values'), texts: find?.texts ?? [] };
    });
}

/** Asks for the colours of the cells that have one of the texts; the answer comes with the next sync. */
export function askForFoundCells(searches: readonly AskedSearch[]): readonly AskedCell[] {
  return searches.flatMap(({ sheet, range, texts }) => {
    const values: readonly (readonly unknown[])[] = range.isNullObject ? [] : range.values;
    return values.flatMap((row, rowIndex) =>
      row.flatMap((value, columnIndex) => {
        if (typeof value !== 'string' || !texts.includes(value)) return [];
        const place = { row: range.rowIndex + rowIndex, column: range.columnIndex + columnIndex };
        const cell = sheet.getRangeByIndexes(place.row, place.column, 1, 1);
        return [
          {
            sheet: sheet.name,
            ...place,
            text: value,
            cell: cell.load('format/fill/color,format/font/color'),
          },
        ];
      }),
    );
  });
}

/** The cells that were found, as plain data. */
export function foundCells(asked: readonly AskedCell[]): readonly FoundCell[] {
  return asked.map(({ cell, ...place }) => ({
    ...place,
    fill: colour(cell.format.fill.color),
    fontColor: colour(cell.format.font.color),
  }));
}

/** Office.js says null for a mixture of colours, and '' where there is none. */
function colour(value: string | null): string | null {
  return value === null || value === '' ? null : value.toUpperCase();
}
