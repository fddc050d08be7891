import type { ReadRequest, TableSnapshot } from '../layout/snapshot';
import { cellMatrix } from './cellMatrix';

/** A table with what has been loaded of it: its position, and its body in slices from the top. */
export interface LoadedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly slices: Excel.Range[];
}

/** Turns a loaded table into plain data. */
export function assembleTable({ table, range, slices }: LoadedTable, request: ReadRequest): TableSnapshot {
  const { values, ...others } = cellMatrix(slices, request);
  return {
    name: table.name,
    sheet: table.worksheet.name,
    area: {
      row: range.rowIndex,
      column: range.columnIndex,
      rowCount: range.rowCount,
      columnCount: range.columnCount,
    },
    hasTotals: table.showTotals,
    headers: table.columns.items.map((column) => column.name),
    rows: values,
    ...others,
  };
}
