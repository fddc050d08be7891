import type { CellsPart, TableParts } from '../../excel/book';
import type { Area } from '../../layout/area';
import type { Snapshot, TableSnapshot } from '../../layout/snapshot';
import type { BodyPart, TableReread } from './planReread';

/**
 * The snapshot with what was read again; `stale` when a table is gone or no longer stands as it stood.
 * @param read the answers to the plan, in its order
 */
export function patchSnapshot(
  snapshot: Snapshot,
  plan: readonly TableReread[],
  read: readonly (TableParts | null)[],
): Snapshot | 'stale' {
  const patched = new Map<TableSnapshot, TableSnapshot>();
  for (const [index, { table, parts }] of plan.entries()) {
    const now = read[index] ?? null;
    if (now === null || !isSameFrame(table, now)) return 'stale';
    patched.set(table, patchTable(table, parts, now.parts));
  }
  return { ...snapshot, tables: snapshot.tables.map((table) => patched.get(table) ?? table) };
}

function isSameFrame(before: TableSnapshot, now: TableParts): boolean {
  return (
    before.sheet === now.sheet &&
    before.hasTotals === now.hasTotals &&
    isSameArea(before.area, now.area) &&
    before.headers.length === now.headers.length &&
    before.headers.every((header, index) => header === now.headers[index])
  );
}

function isSameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

function patchTable(
  table: TableSnapshot,
  parts: readonly BodyPart[],
  read: readonly CellsPart[],
): TableSnapshot {
  const { formulas, numberFormats } = table;
  const patch = <T>(cells: readonly (readonly T[])[], of: (part: CellsPart) => Cells<T> | undefined) =>
    parts.reduce((patched, { area }, index) => {
      const part = read[index];
      return patchCells(patched, area, (part && of(part)) ?? []);
    }, cells);
  return {
    ...table,
    rows: patch(table.rows, ({ values }) => values),
    ...(formulas !== undefined && { formulas: patch(formulas, (part) => part.formulas) }),
    ...(numberFormats !== undefined && { numberFormats: patch(numberFormats, (part) => part.numberFormats) }),
  };
}

type Cells<T> = readonly (readonly T[])[];

function patchCells<T>(cells: Cells<T>, { row, column }: Area, part: Cells<T>): Cells<T> {
  if (part.length === 0) return cells;
  return cells.map((before, index) => {
    const now = part[index - row];
    if (now === undefined) return before;
    return [...before.slice(0, column), ...now, ...before.slice(column + now.length)];
  });
}
