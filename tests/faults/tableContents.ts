import { columnLetters } from '../../src/layout/area';
import { readSaved } from '../repair/workbookCells';

/** The rows of every table that hold something somebody has entered, without what formulas show and without new row IDs, in their order. */
export function tableContents(
  bytes: Uint8Array,
  known: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const { sheets, tables } = readSaved(bytes);
  return new Map(
    tables.map(({ name, sheet, row, column, rowCount, columns }) => {
      const rows = Array.from({ length: rowCount - 1 }, (_, down) =>
        columns.map((header, right) => {
          const value =
            sheets.get(sheet)?.get(`${columnLetters(column + right)}${row + 2 + down}`)?.value ?? null;
          const isKnown = typeof value === 'string' && known.has(value);
          return header === 'ID' && !isKnown ? null : value;
        }),
      );
      return [
        name,
        rows.filter((cells) => cells.some((cell) => cell !== null)).map((cells) => JSON.stringify(cells)),
      ];
    }),
  );
}
