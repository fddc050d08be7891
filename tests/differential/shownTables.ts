import { readValue } from '../../src/domain/readValue';
import { columnLetters } from '../../src/layout/area';
import type { LibreOfficeValues } from '../judges/libreOfficeValues';
import { readSaved } from '../repair/workbookCells';

/** The cells of a workbook's tables, as an independent program computed them. */
export interface ShownTables {
  /** The sheet's row numbers of a table's body, from 1; none when it is not there. */
  rows(table: string): readonly number[];
  /** A cell by the table's header; undefined when there is none of it. @param header the start of it, for those with a year */
  cell(table: string, row: number, header: string): unknown;
  /** Whether the cells hold numbers, exact words or nothing: what a formula sees is then what the program reads. */
  arePlain(table: string, row: number, headers: readonly string[]): boolean;
  readonly tables: readonly string[];
}

/** A header that the table does not have says nothing against it; text that reads as a number does. */
function isPlain(cell: unknown): boolean {
  if (typeof cell !== 'string') return typeof cell !== 'boolean';
  return cell === cell.trim() && readValue(cell).kind !== 'number';
}

/** Reads tables through the values that LibreOffice computed. */
export function shownTables(bytes: Uint8Array, value: LibreOfficeValues | undefined): ShownTables {
  if (value === undefined) throw new Error('LibreOffice gave no values');
  const { tables } = readSaved(bytes);
  const found = (name: string) => tables.find((table) => table.name === name);
  const cell = (name: string, row: number, header: string): unknown => {
    const table = found(name);
    const index = table?.columns.findIndex((each) => each.startsWith(header)) ?? -1;
    if (table === undefined || index < 0) return undefined;
    const shown = value(table.sheet, `${columnLetters(table.column + index)}${row}`);
    return shown === '' ? null : shown;
  };
  return {
    tables: tables.map(({ name }) => name),
    rows: (name) => {
      const table = found(name);
      return table === undefined
        ? []
        : Array.from({ length: table.rowCount - 1 }, (_, at) => table.row + 2 + at);
    },
    cell,
    arePlain: (name, row, headers) => headers.every((header) => isPlain(cell(name, row, header))),
  };
}
