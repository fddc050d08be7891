import type { Area } from './area';
import type { Change } from './change';
import { headerText } from './headerTemplate';
import { LayoutError } from './layoutError';
import type { ContentCell, ContentRow } from './layoutContent';
import type { LayoutContext } from './layoutContext';
import { cellsChange } from './sheetChanges';
import { columnsOf, type ColumnSpec, type TableSpec } from './tableSpec';
import { thisRow } from './thisRow';
import { titleRows } from './titleRows';

/** The table's header row, from 0: row 4 of the sheet. */
export const HEADER_ROW = 3;

/** A standard table as it is laid out in a new workbook: from column A, header in row 4, at least one row. */
export interface TableSheet {
  readonly spec: TableSpec;
  readonly columns: readonly ColumnSpec[];
  readonly headers: readonly string[];
  readonly rows: readonly ContentRow[];
  /** The rows below the header. */
  readonly body: Area;
}

/**
 * Lays out a table for a workbook. An empty table has one blank row.
 * @throws LayoutError unknownColumn when a row names a column that the layout does not have or that is computed
 */
export function layOutTable(
  spec: TableSpec,
  context: LayoutContext,
  rows: readonly ContentRow[],
): TableSheet {
  const columns = columnsOf(spec, context.kind);
  const inputs = new Set(columns.filter((column) => column.formula === undefined).map(({ key }) => key));
  const unknown = rows.flatMap((row) => Object.keys(row)).find((key) => !inputs.has(key));
  if (unknown !== undefined) throw new LayoutError('unknownColumn', `${spec.name}.${unknown}`);
  return {
    spec,
    columns,
    headers: columns.map((column) => headerText(column.header, context)),
    rows,
    body: {
      row: HEADER_ROW + 1,
      column: 0,
      rowCount: Math.max(1, rows.length),
      columnCount: columns.length,
    },
  };
}

/** The title, the line of help, the header row, the constants, and the table over them. */
export function tableContents(sheet: TableSheet, context: LayoutContext, style: string): readonly Change[] {
  const { spec, columns, headers, rows, body } = sheet;
  const table: Area = { ...body, row: HEADER_ROW, rowCount: body.rowCount + 1 };
  const constants = rows.map((row) => columns.map((column): ContentCell => row[column.key] ?? null));
  return [
    ...titleRows(spec.sheet, spec.title, spec.help(context)),
    cellsChange(spec.sheet, HEADER_ROW, 0, [headers, ...constants]),
    { kind: 'addTable', sheet: spec.sheet, area: table, name: spec.name, style, bandedRows: false },
  ];
}

/** The formulas of the computed columns, in every row, the blank one included; written when every table and name is there. */
export function tableFormulas({ spec, columns, headers, body }: TableSheet): readonly Change[] {
  const reference = (key: string): string => {
    const header = headers[columns.findIndex((column) => column.key === key)];
    if (header === undefined) throw new LayoutError('unknownColumn', `${spec.name}.${key}`);
    return thisRow(header);
  };
  return columns.flatMap((column, index) => {
    if (column.formula === undefined) return [];
    const formula = column.formula(reference);
    const rows = Array.from({ length: body.rowCount }, () => [{ formula }]);
    return [cellsChange(spec.sheet, body.row, index, rows)];
  });
}
