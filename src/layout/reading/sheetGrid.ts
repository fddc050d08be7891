import type { RawValue, TableSnapshot } from '../snapshot';

/** The used cells of a sheet, as the open workbook and a closed file deliver them alike. */
export interface SheetGrid {
  readonly sheet: string;
  /** The sheet's row and column of the first cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** Row by row, all equally long. */
  readonly values: readonly (readonly RawValue[])[];
  /** As in a {@link TableSnapshot}; absent unless asked for. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  readonly numberFormats?: readonly (readonly string[])[];
}

/** Whether a cell holds nothing but white space. */
export function isBlank(value: RawValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** A part of a grid as a table without a name. */
export interface GridPart {
  /** The header row within the grid, from 0. */
  readonly header: number;
  /** First and one past the last column within the grid, from 0. */
  readonly start: number;
  readonly end: number;
  /** One past the last body row within the grid. */
  readonly bodyEnd: number;
  readonly hasTotals: boolean;
}

/** Cuts a block out of the grid; its body is whole, blank rows included, so that every row keeps its place. */
export function tableOfGrid(grid: SheetGrid, part: GridPart): TableSnapshot {
  const { header, start, end, bodyEnd, hasTotals } = part;
  const body = <T>(rows: readonly (readonly T[])[]): T[][] =>
    rows.slice(header + 1, bodyEnd).map((row) => row.slice(start, end));
  return {
    name: null,
    sheet: grid.sheet,
    area: {
      row: grid.row + header,
      column: grid.column + start,
      rowCount: bodyEnd - header + (hasTotals ? 1 : 0),
      columnCount: end - start,
    },
    hasTotals,
    headers: (grid.values[header] ?? []).slice(start, end).map(headerText),
    rows: body(grid.values),
    ...(grid.formulas !== undefined && { formulas: body(grid.formulas) }),
    ...(grid.numberFormats !== undefined && { numberFormats: body(grid.numberFormats) }),
  };
}

function headerText(value: RawValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
