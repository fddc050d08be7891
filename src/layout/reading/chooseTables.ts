import { foldText } from '../../domain/foldText';
import type { Snapshot, TableSnapshot } from '../snapshot';
import { STANDARD_TABLES } from '../standardTables';
import type { TableName, TableSpec } from '../tableSpec';
import { recogniseTable } from './recogniseTable';

/** A standard table with those further tables of the workbook that look like it and are not read (LAY-05). */
export interface ChosenTable {
  readonly spec: TableSpec;
  readonly table: TableSnapshot;
  readonly duplicates: readonly TableSnapshot[];
}

/** The add-in's own tables, which are no input. */
const GENERATED = new Set(['tblkontroll', 'tblinsamling']);

/**
 * Decides which table of the workbook plays each role: the one with the standard name, else a table with its headers, else a block
 * of cells under such headers, the first in the order of the tabs. A block beside a real table is nobody's business.
 * @returns by standard name, in the order of the layout's tabs
 */
export function chooseTables({ tables }: Pick<Snapshot, 'tables'>): ReadonlyMap<TableName, ChosenTable> {
  const found = new Map<TableName, TableSnapshot[]>();
  const add = (spec: TableSpec | null, table: TableSnapshot): void => {
    if (spec !== null) found.set(spec.name, [...(found.get(spec.name) ?? []), table]);
  };
  const real = tables.filter(({ name }) => name !== null && !GENERATED.has(foldText(name)));
  for (const table of real) add(specNamed(table.name), table);
  for (const table of real) if (specNamed(table.name) === null) add(recognise(table), table);
  const isReal = new Set(found.keys());
  for (const table of tables) {
    const spec = table.name === null ? recognise(table) : null;
    if (spec !== null && !isReal.has(spec.name)) add(spec, table);
  }
  return new Map(
    Object.values(STANDARD_TABLES).flatMap((spec) => {
      const [table, ...duplicates] = found.get(spec.name) ?? [];
      return table === undefined ? [] : [[spec.name, { spec, table, duplicates }] as const];
    }),
  );
}

/**
 * The standard table of that name, in any case; null for other names.
 * @example specNamed('TBLMAL')?.sheet // 'Mål'
 */
export function specNamed(name: string | null): TableSpec | null {
  if (name === null) return null;
  const folded = foldText(name);
  return Object.values(STANDARD_TABLES).find((spec) => foldText(spec.name) === folded) ?? null;
}

/** A block has convinced `findBlocks` already, which saw the title above it; here it needs no hint. */
function recognise({ headers, sheet, name }: TableSnapshot): TableSpec | null {
  const hints = name === null ? Object.values(STANDARD_TABLES).map((spec) => spec.sheet) : [sheet, name];
  return recogniseTable(headers, hints)?.spec ?? null;
}
