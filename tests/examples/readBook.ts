import { columnName, parseCellReference } from '../../src/ooxml/cellReference';
import type { CellValue } from '../../src/ooxml/cellValue';
import { definedNames, type DefinedName } from '../../src/ooxml/definedNames';
import { OpcPackage } from '../../src/ooxml/opcPackage';
import { parseRangeReference } from '../../src/ooxml/rangeReference';
import { SharedStrings } from '../../src/ooxml/sharedStrings';
import { sheetTables, type TableRecord } from '../../src/ooxml/tablePart';
import { workbookSheets } from '../../src/ooxml/workbookSheets';
import { WorksheetPart } from '../../src/ooxml/worksheetPart';
import type { XmlElement } from '../../src/ooxml/xml';

/** A sheet of a saved workbook, as the file has it. */
export interface SavedSheet {
  readonly name: string;
  /** The worksheet's tree without its rows. */
  readonly root: XmlElement;
  readonly tables: readonly TableRecord[];
  /** The number of the last row that holds a value or a formula, 0 when none does. */
  readonly lastRow: number;
  value(reference: string): CellValue;
  /** In file form, without `=`; null for a constant. */
  formula(reference: string): string | null;
}

/** A row of a table by header. */
export type SavedRow = Readonly<Record<string, CellValue>>;

/** A saved workbook, read by the file layer alone: neither the host nor the layouts have a say. */
export interface SavedBook {
  readonly workbook: XmlElement;
  readonly sheets: readonly SavedSheet[];
  readonly names: readonly DefinedName[];
  /** @throws Error when there is no such sheet */
  sheet(name: string): SavedSheet;
  /** The body of a table, row by row, by header. @throws Error when there is no such table */
  rows(table: string): readonly SavedRow[];
}

/** Opens a saved workbook for a test. */
export function readBook(bytes: Uint8Array): SavedBook {
  const pkg = OpcPackage.open(bytes);
  const strings = SharedStrings.open(pkg);
  const sheets = workbookSheets(pkg).map(({ name, part }) => savedSheet(pkg, strings, name, part));
  const sheet = (name: string): SavedSheet =>
    found(
      sheets.find((each) => each.name === name),
      name,
    );
  const rows = (table: string): readonly SavedRow[] => {
    const home = found(
      sheets.find((each) => each.tables.some(({ name }) => name === table)),
      table,
    );
    return tableRows(
      home,
      found(
        home.tables.find(({ name }) => name === table),
        table,
      ),
    );
  };
  return { workbook: pkg.xml(pkg.workbookPart()), sheets, names: definedNames(pkg), sheet, rows };
}

function savedSheet(pkg: OpcPackage, strings: SharedStrings, name: string, part: string): SavedSheet {
  const worksheet = WorksheetPart.open(pkg, part, strings);
  const cell = (reference: string) => {
    const place = found(parseCellReference(reference), reference);
    return worksheet.cell(place.row, place.column);
  };
  const filled = [...worksheet.rows].filter(([, { cells }]) =>
    [...cells.values()].some(({ value, formula }) => value !== null || formula !== undefined),
  );
  return {
    name,
    root: worksheet.root,
    tables: sheetTables(pkg, part),
    lastRow: Math.max(0, ...filled.map(([row]) => row)),
    value: (reference) => cell(reference)?.value ?? null,
    formula: (reference) => cell(reference)?.formula?.text ?? null,
  };
}

function tableRows(sheet: SavedSheet, { ref, columns }: TableRecord): readonly SavedRow[] {
  const { top, left, bottom } = found(parseRangeReference(ref), ref);
  return Array.from({ length: bottom - top }, (_row, offset) =>
    Object.fromEntries(
      columns.map(({ name }, index) => [name, sheet.value(`${columnName(left + index)}${top + 1 + offset}`)]),
    ),
  );
}

/** A cell's value as text; '' for an empty cell. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** A sum of amounts in mkr, to thousands of kronor; what is no number counts as nothing. */
export function sumOf(rows: readonly SavedRow[], column: string): number {
  const total = rows.reduce((left, row) => left + Number(row[column] ?? 0), 0);
  return Math.round(total * 1000) / 1000;
}

function found<T>(thing: T | undefined | null, name: string): T {
  if (thing === undefined || thing === null) throw new Error(`not in the workbook: ${name}`);
  return thing;
}
