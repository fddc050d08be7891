import { HostError } from '../../model/hostError';
import type { Area } from '../../model/area';

/** More cells than Excel answers for: `values` and its kind are then null without an error (Microsoft's resource limits). */
const readLimitCells = 5_000_000;

/** A full rectangle of what `read` gives for each cell (row and column of the sheet, from 0); null above 5 000 000 cells. */
export function readMatrix<V>(area: Area, read: (row: number, column: number) => V): V[][] | null {
  if (area.rowCount * area.columnCount > readLimitCells) return null;
  return Array.from({ length: area.rowCount }, (_row, down) =>
    Array.from({ length: area.columnCount }, (_column, right) => read(area.row + down, area.column + right)),
  );
}

/** A value to be written: one for all cells, or one a cell. */
export type MatrixInput<V> = { readonly all: V } | { readonly rows: readonly (readonly (V | null)[])[] };

/**
 * What the client wants written, one value for all cells or a full rectangle; null in a rectangle leaves its cell.
 * Throws InvalidArgument when the rectangle has another shape than the area, or a value is not `isValue`.
 */
export function asMatrix<V>(
  value: unknown,
  area: Area,
  isValue: (value: unknown) => value is V,
): MatrixInput<V> {
  if (!Array.isArray(value)) {
    if (!isValue(value)) throw new HostError('InvalidArgument', 'the value cannot be written to a cell');
    return { all: value };
  }
  requireShape(value.length, area.rowCount, 'rows');
  return { rows: value.map((row: unknown) => asRow(row, area, isValue)) };
}

/** Throws InvalidArgument as Excel does when an array does not fit its range. */
export function requireShape(found: number, needed: number, what: 'rows' | 'columns'): void {
  if (found !== needed)
    throw new HostError('InvalidArgument', `the array has ${found} ${what}, the range has ${needed}`);
}

function asRow<V>(row: unknown, area: Area, isValue: (value: unknown) => value is V): (V | null)[] {
  if (!Array.isArray(row)) throw new HostError('InvalidArgument', 'the array must have two dimensions');
  requireShape(row.length, area.columnCount, 'columns');
  return row.map((value: unknown) => {
    if (value !== null && !isValue(value))
      throw new HostError('InvalidArgument', 'a value cannot be written to a cell');
    return value;
  });
}
