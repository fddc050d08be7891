import type { ReadRequest, TableSnapshot } from '../layout/snapshot';
import { cellMatrix, joinMatrices, type CellMatrix } from './cellMatrix';

/** A table with what has been loaded of it: its position, and its body in slices from the top. */
export interface LoadedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly slices: Excel.Range[];
}

/** Turns loaded tables into plain data, in steps: what came of a table in a message at a time. */
export function* assembleTables(
  loaded: readonly LoadedTable[],
  request: ReadRequest,
): Generator<undefined, readonly TableSnapshot[], undefined> {
  const tables: TableSnapshot[] = [];
  for (const table of loaded) tables.push(yield* assembleTable(table, request));
  return tables;
}

function* assembleTable(
  { table, range, slices }: LoadedTable,
  request: ReadRequest,
): Generator<undefined, TableSnapshot, undefined> {
  const matrices: CellMatrix[] = [];
  for (const slice of slices) {
    matrices.push(cellMatrix([slice], request));
    yield;
  }
  const { values, ...others } = joinMatrices(matrices, request);
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
