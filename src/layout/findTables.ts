import { foldText } from '../domain/foldText';
import { findColumns } from './findColumns';
import type { HeaderContext } from './layoutContext';
import type { Snapshot, TableSnapshot } from './snapshot';
import { STANDARD_TABLES } from './standardTables';
import type { TableName, TableSpec } from './tableSpec';

const NO_CONTEXT: HeaderContext = { year: null, baselineYear: null, period: null };

/** A standard table found in a workbook; `duplicates` are further tables of the same role (LAY-05). */
export interface FoundTable {
  readonly spec: TableSpec;
  readonly table: TableSnapshot;
  readonly duplicates: readonly TableSnapshot[];
}

/**
 * Finds the standard tables of a workbook: by their names, else by their header rows, on any sheet and at any position.
 * @returns the tables by standard name; those not there are left out
 */
export function findTables(snapshot: Snapshot): ReadonlyMap<TableName, FoundTable> {
  const found = new Map<TableName, TableSnapshot[]>();
  for (const table of snapshot.tables) {
    const spec = specNamed(table.name);
    if (spec !== null) found.set(spec.name, [table]);
  }
  for (const table of snapshot.tables) {
    if (specNamed(table.name) !== null) continue;
    const spec = recogniseHeaders(table.headers);
    if (spec !== null) found.set(spec.name, [...(found.get(spec.name) ?? []), table]);
  }
  return new Map(
    [...found].flatMap(([name, [table, ...duplicates]]) =>
      table === undefined ? [] : [[name, { spec: STANDARD_TABLES[name], table, duplicates }]],
    ),
  );
}

/**
 * Recognises a standard table by its header row, whatever years stand in it; null when it is none. The table with the most matching
 * columns wins, of those with all columns that every row must fill in, or four of them and half.
 * @example recogniseHeaders(['Nämnd', 'Mål nr', 'Delmål nr', 'Delmål'])?.name // 'tblDelmal'
 */
export function recogniseHeaders(headers: readonly string[]): TableSpec | null {
  let best: { spec: TableSpec; matches: number; share: number } | null = null;
  for (const spec of Object.values(STANDARD_TABLES)) {
    const found = findColumns(headers, spec.columns, NO_CONTEXT);
    const required = spec.columns.filter((column) => [column.plan, column.followUp].includes('required'));
    const present = required.filter((column) => found.has(column.key)).length;
    if (present < required.length && (present < 4 || present * 2 < required.length)) continue;
    const share = found.size / spec.columns.length;
    if (best === null || found.size > best.matches || (found.size === best.matches && share > best.share)) {
      best = { spec, matches: found.size, share };
    }
  }
  return best?.spec ?? null;
}

function specNamed(name: string | null): TableSpec | null {
  if (name === null) return null;
  const folded = foldText(name);
  return Object.values(STANDARD_TABLES).find((spec) => foldText(spec.name) === folded) ?? null;
}
