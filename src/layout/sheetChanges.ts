import type { Area } from './area';
import type { CellInput, Change, FormatInput } from './change';

/** The change that writes a block of cells, its first row and column counted from 0. */
export function cellsChange(
  sheet: string,
  row: number,
  column: number,
  cells: readonly (readonly CellInput[])[],
): Change {
  return { kind: 'cells', sheet, row, column, cells };
}

/** The change that formats some areas of a sheet alike. */
export function formatChange(sheet: string, areas: readonly Area[], format: FormatInput): Change {
  return { kind: 'format', sheet, areas, format };
}

/** An area from its first cell, both counted from 0; one cell unless told. */
export function areaAt(row: number, column: number, rowCount = 1, columnCount = 1): Area {
  return { row, column, rowCount, columnCount };
}

/** The changes that set the widths of a sheet's first columns, in characters. */
export function widthChanges(sheet: string, widths: readonly number[]): readonly Change[] {
  return widths.map((characters, column) => ({
    kind: 'columnWidth',
    sheet,
    column,
    columnCount: 1,
    characters,
  }));
}
