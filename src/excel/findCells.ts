import type { FoundCell, ReadRequest } from '../layout/snapshot';

/** A legend stands among a sheet's first cells; no more of a sheet is looked through. */
const SEARCHED = 'A1:Z200';

/** A search among the first cells of a sheet, asked for. */
export interface AskedSearch {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly colours: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly texts: readonly string[];
}

/** Asks for the cells to look through, with their colours; the answer comes with the next sync. */
export function askForSearch(
  sheets: readonly Excel.Worksheet[],
  find: ReadRequest['find'],
): readonly AskedSearch[] {
  return sheets
    .filter(({ name }) => name === find?.sheet)
    .map((sheet) => {
      const range = sheet.getRange(SEARCHED).getUsedRangeOrNullObject(true);
      const colours = range.getCellProperties({ format: { fill: { color: true }, font: { color: true } } });
      return {
        sheet,
        range: range.load('rowIndex,columnIndex,values'),
        colours,
        texts: find?.texts ?? [],
      };
    });
}

/** The cells that have one of the texts, as plain data. */
export function foundCells(searches: readonly AskedSearch[]): readonly FoundCell[] {
  return searches.flatMap(({ sheet, range, colours, texts }) => {
    const values: readonly (readonly unknown[])[] = range.isNullObject ? [] : range.values;
    return values.flatMap((row, rowIndex) =>
      row.flatMap((value, columnIndex): readonly FoundCell[] => {
        if (typeof value !== 'string' || !texts.includes(value)) return [];
        const format = colours.value[rowIndex]?.[columnIndex]?.format;
        return [
          {
            sheet: sheet.name,
            row: range.rowIndex + rowIndex,
            column: range.columnIndex + columnIndex,
            text: value,
            fill: colour(format?.fill?.color),
            fontColor: colour(format?.font?.color),
          },
        ];
      }),
    );
  });
}

/** Office.js says '' where there is no colour. */
function colour(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value.toUpperCase();
}
