import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import type { RawValue, Snapshot, TableSnapshot } from '../../src/layout/snapshot';
import { STANDARD_TABLES } from '../../src/layout/standardTables';

/** The fixture of the printed appendix, with or without Ändamål. */
export function appendixFile(name: 'omfordelningar-2021' | 'omfordelningar-2021-utan-andamal'): Uint8Array {
  return readFileSync(join(__dirname, `../fixtures/${name}.xlsx`));
}

/** The printed appendix as the host's Office.js delivers it. */
export async function appendixSnapshot(): Promise<Snapshot> {
  const { book } = openHostedWorkbook(appendixFile('omfordelningar-2021'));
  const tables = Object.keys(STANDARD_TABLES).map((name) => name.toLowerCase());
  return book.read({ tables, formulas: true, numberFormats: true });
}

/** A row of tblOmfordelningar or tblKontrollsummor by header. */
export type AppendixRow = Readonly<Record<string, RawValue>>;

/** The rows of a table by header. @throws Error when there is no such table */
export function rowsOf(snapshot: Snapshot, table: string): readonly AppendixRow[] {
  const { headers, rows } = tableOf(snapshot, table);
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? null])));
}

/** The workbook with other rows in a table. */
export function withRows(snapshot: Snapshot, table: string, rows: readonly AppendixRow[]): Snapshot {
  const changed = tableOf(snapshot, table);
  const { name, sheet, headers, hasTotals } = changed;
  const written: TableSnapshot = {
    name,
    sheet,
    headers,
    hasTotals,
    area: { ...changed.area, rowCount: rows.length + 1 },
    rows: rows.map((row) => headers.map((header) => row[header] ?? null)),
  };
  return { ...snapshot, tables: snapshot.tables.map((each) => (each === changed ? written : each)) };
}

function tableOf({ tables }: Snapshot, name: string): TableSnapshot {
  const found = tables.find((table) => table.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

/** A cell's text; '' for anything else. */
export function textOf(row: AppendixRow, header: string): string {
  const value = row[header];
  return typeof value === 'string' ? value : '';
}
