import type { ReadTable } from '../../layout/reading/readTable';
import type { RawValue, Snapshot } from '../../layout/snapshot';
import type { CellAt } from '../repairing/repair';
import { tableBody } from '../repairing/tableBody';

/** What stands in a cell, as far as it was read. */
export interface CellContent {
  readonly value: RawValue;
  readonly formula: string | null;
  /** In en-US form. */
  readonly numberFormat: string;
}

/** Gives the content of a cell of a standard table, its header row included, and of the named cells of Start and Regler. */
export type CellReader = (cell: CellAt) => CellContent | null;

/** @param tables as read from the snapshot, converted ones included */
export function cellReader({ names }: Pick<Snapshot, 'names'>, tables: readonly ReadTable[]): CellReader {
  return (cell) => inTable(cell, tables) ?? named(cell, names);
}

/** The table that a cell stands in, header row and body. */
export function tableAt({ sheet, row, column }: CellAt, tables: readonly ReadTable[]): ReadTable | undefined {
  return tables.find(({ source: { sheet: own, area } }) => {
    const isInRows = row >= area.row && row < area.row + area.rowCount;
    return own === sheet && isInRows && column >= area.column && column < area.column + area.columnCount;
  });
}

function inTable(cell: CellAt, tables: readonly ReadTable[]): CellContent | null {
  const source = tableAt(cell, tables)?.source;
  if (source === undefined) return null;
  const index = cell.column - source.area.column;
  if (cell.row === source.area.row && cell.row < tableBody(source).row) {
    return { value: source.headers[index] ?? null, formula: null, numberFormat: 'General' };
  }
  const at = cell.row - tableBody(source).row;
  const value = source.rows[at]?.[index];
  if (value === undefined) return null;
  return {
    value,
    formula: source.formulas?.[at]?.[index] ?? null,
    numberFormat: source.numberFormats?.[at]?.[index] ?? 'General',
  };
}

function named({ sheet, row, column }: CellAt, names: Snapshot['names']): CellContent | null {
  const found = [...names.values()].find(
    (name) => name.sheet === sheet && name.row === row && name.column === column,
  );
  return found === undefined ? null : { value: found.value, formula: null, numberFormat: 'General' };
}
