import type { BookEdit } from '../../excel/book';
import type { Area } from '../../layout/area';
import { looseSearch } from '../../layout/reading/looseSearch';
import type { Snapshot, TableSnapshot } from '../../layout/snapshot';
import { bodyArea } from './bodyArea';
import { CHECK_REQUEST } from './checkRequest';
import { farColumns } from './farColumns';

/** More cells than this, and reading everything is no dearer. */
const MOST_CELLS = 2000;

/** Part of a table's body to read anew; rows and columns of the body, from 0. */
export interface BodyPart {
  readonly area: Area;
  /** The formulas of these cells are known: only their values may have changed. */
  readonly valuesOnly: boolean;
}

/** A table to read parts of; without parts it is only looked whether it still stands where it stood. */
export interface TableReread {
  readonly table: TableSnapshot & { readonly name: string };
  readonly parts: readonly BodyPart[];
}

/**
 * What must be read again after these edits: the rows of tables that they touched, and the columns of formulas that see beyond their
 * row, wherever they stand. `stale` when the parts alone cannot tell: rows, columns or sheets that came or went, headers, the sheets
 * with our named cells (Start, Regler), tables that stand as plain cells, and more cells than are worth it. What others did to cells
 * is left out.
 */
export function planReread(snapshot: Snapshot, edits: readonly BookEdit[]): readonly TableReread[] | 'stale' {
  const touched = new Map<TableSnapshot, Set<number>>();
  for (const edit of edits) {
    if (edit.isRemote && edit.kind === 'cells') continue;
    if (!touch(snapshot, edit, touched)) return 'stale';
  }
  if (edits.every(({ isRemote }) => isRemote)) return [];
  const plan = snapshot.tables.flatMap((table): TableReread[] => {
    const rows = touched.get(table);
    const columns = farColumns(table, snapshot.names);
    if (!isNamed(table) || (rows === undefined && columns.length === 0)) return [];
    return [{ table, parts: [...touchedRows(table, rows ?? new Set()), ...wholeColumns(table, columns)] }];
  });
  return cellCount(plan) > MOST_CELLS ? 'stale' : plan;
}

/** Notes the rows that an edit touched. @returns false when it did more than that */
function touch(snapshot: Snapshot, edit: BookEdit, touched: Map<TableSnapshot, Set<number>>): boolean {
  const { sheet, area, kind } = edit;
  if (kind === 'structure' || area === null) return false;
  if (!snapshot.sheets.some(({ name }) => name === sheet)) return false;
  if ([...snapshot.names.values()].some((cell) => cell.sheet === sheet)) return false;
  // A missing table may come to stand there as plain cells.
  if (looseSearch(snapshot, CHECK_REQUEST.tables).sheets.some(({ name }) => name === sheet)) return false;
  return snapshot.tables
    .filter((table) => table.sheet === sheet)
    .every((table) => touchTable(table, area, touched));
}

function touchTable(table: TableSnapshot, area: Area, touched: Map<TableSnapshot, Set<number>>): boolean {
  const body = bodyArea(table);
  const isHeader = meets(area, { ...table.area, rowCount: 1 });
  if (table.name === null || isHeader) return false;
  // A user's own table, which the check does not read.
  if (table.rows.length === 0) return true;
  if (table.rows.length !== body.rowCount) return false;
  // Also when only its neighbourhood was touched: Excel lets a table grow over what is typed beside it.
  const rows = touched.get(table) ?? new Set();
  touched.set(table, rows);
  if (!meets(area, body)) return true;
  const last = Math.min(area.row + area.rowCount, body.row + body.rowCount);
  for (let row = Math.max(area.row, body.row); row < last; row += 1) rows.add(row - body.row);
  return true;
}

function meets(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}

function isNamed(table: TableSnapshot): table is TableSnapshot & { readonly name: string } {
  return table.name !== null;
}

function touchedRows(table: TableSnapshot, rows: ReadonlySet<number>): BodyPart[] {
  const columnCount = table.headers.length;
  return runs([...rows].sort((a, b) => a - b)).map(([row, rowCount]) => ({
    area: { row, column: 0, rowCount, columnCount },
    valuesOnly: false,
  }));
}

function wholeColumns(table: TableSnapshot, columns: readonly number[]): BodyPart[] {
  const rowCount = table.rows.length;
  return runs(columns).map(([column, columnCount]) => ({
    area: { row: 0, column, rowCount, columnCount },
    valuesOnly: true,
  }));
}

/** Neighbours in ascending numbers: first and count. */
function runs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && last[0] + last[1] === number) last[1] += 1;
    else found.push([number, 1]);
  }
  return found;
}

function cellCount(plan: readonly TableReread[]): number {
  return plan
    .flatMap(({ parts }) => parts)
    .reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
}
