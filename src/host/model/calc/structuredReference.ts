import { parseStructRef } from '@borgar/fx';
import type { TableShape } from './formulaContext';
import { isBodyRow, sameName } from './formulaContext';

/** A part of a table, in the words of fx (lower case). */
export type TableSection = 'this row' | 'headers' | 'data' | 'totals' | 'all';

/** A reference to a table taken apart, names unescaped: `tbl[[#This Row],[A]:[B]]`. */
export interface StructuredReference {
  /** '' when the text names no table: the one the formula stands in. */
  readonly table: string;
  readonly sections: readonly TableSection[];
  /** None: all columns; one; or the first and last of a block. */
  readonly columns: readonly string[];
}

/** Cells of one sheet, 0-based and inclusive. */
export interface ResolvedArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const sectionWords: Readonly<Record<TableSection, string>> = {
  'this row': '#This Row',
  headers: '#Headers',
  data: '#Data',
  totals: '#Totals',
  all: '#All',
};

/** Reads the text of one structured reference; undefined when it is malformed or names another workbook. */
export function readStructured(text: string): StructuredReference | undefined {
  const parsed = parseStructRef(text);
  if (parsed === undefined || (parsed.context ?? []).length > 1) return undefined;
  const sections: TableSection[] = [];
  for (const section of parsed.sections ?? []) {
    const word = section.toLowerCase();
    if (!isSection(word)) return undefined;
    sections.push(word);
  }
  return { table: parsed.table ?? '', sections, columns: parsed.columns ?? [] };
}

/** Writes the form of the file: `tbl[[#This Row],[Mål 2023]]`, `tbl[Col]`, `tbl[]`; the table's name is always there. */
export function writeStructured(reference: StructuredReference): string {
  const { table, sections, columns } = reference;
  const parts = sections.map((section) => `[${sectionWords[section]}]`);
  if (parts.length === 0)
    return columns.length === 1 ? `${table}${bracketed(columns)}` : `${table}[${bracketed(columns)}]`;
  if (columns.length > 0) return `${table}[${[...parts, bracketed(columns)].join(',')}]`;
  return parts.length === 1 ? `${table}${parts[0] ?? ''}` : `${table}[${parts.join(',')}]`;
}

/**
 * Writes the form that Excel shows and Office.js gives. `inside` says that the formula stands in the table:
 * its columns and its own row then lose the table's name (`[@[Mål 2023]]`, `[Col]`), the other sections keep it.
 */
export function showStructured(reference: StructuredReference, inside: boolean): string {
  const { sections, columns } = reference;
  const table = inside ? '' : reference.table;
  if (sections.length === 0 && columns.length === 0) return reference.table;
  if (sections.length === 0) return writeStructured({ ...reference, table });
  if (sections.length > 1 || sections[0] !== 'this row') return writeStructured(reference);
  const [first] = columns;
  if (first === undefined) return `${table}[@]`;
  return columns.length === 1 && isPlainColumn(first)
    ? `${table}[@${first}]`
    : `${table}[@${bracketed(columns)}]`;
}

/** The cells a reference means, seen from `row`; the error value where Excel gives one. */
export function resolveStructured(
  reference: StructuredReference,
  table: TableShape,
  row: number,
): ResolvedArea | '#REF!' | '#VALUE!' {
  const places = reference.columns.map((name) => columnIndex(table, name));
  if (places.some((place) => place < 0)) return '#REF!';
  const firstColumn = table.firstColumn + (places.length > 0 ? Math.min(...places) : 0);
  const lastColumn = table.firstColumn + (places.length > 0 ? Math.max(...places) : table.columns.length - 1);
  const columns = { firstColumn, lastColumn };
  if (reference.sections.includes('this row')) {
    return isBodyRow(table, row) ? { firstRow: row, lastRow: row, ...columns } : '#VALUE!';
  }
  const rows = rowsOf(reference.sections, table);
  return rows === undefined ? '#REF!' : { ...rows, ...columns };
}

/** The place of a column in its table, from 0; -1 when it has none of that name. */
export function columnIndex(table: TableShape, name: string): number {
  return table.columns.findIndex((column) => sameName(column, name));
}

function rowsOf(
  sections: readonly TableSection[],
  table: TableShape,
): { firstRow: number; lastRow: number } | undefined {
  const header = table.headerRow >= 0 && table.headerRow < table.firstRow ? table.headerRow : undefined;
  const all = sections.includes('all');
  const wanted = [
    ...(all || sections.includes('headers') ? [header] : []),
    ...(all || sections.includes('data') || sections.length === 0 ? [table.firstRow, table.lastRow] : []),
    ...(all || sections.includes('totals') ? [table.totalsRow ?? undefined] : []),
  ].filter((row) => row !== undefined);
  return wanted.length === 0 ? undefined : { firstRow: Math.min(...wanted), lastRow: Math.max(...wanted) };
}

function bracketed(columns: readonly string[]): string {
  return columns.map((name) => `[${name.replace(/['#[\]@]/g, "'$&")}]`).join(':');
}

/** `[@Col]` needs no brackets of its own; a name with a space or a sign does: `[@[Mål 2023]]`. */
function isPlainColumn(name: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(name);
}

function isSection(word: string): word is TableSection {
  return word in sectionWords;
}
