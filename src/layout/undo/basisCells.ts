import type { Area } from '../area';
import type { CellsSnapshot, RawValue, Snapshot, TableSnapshot } from '../snapshot';

/** A cell as it was read; a formula is undefined where formulas were not read. */
export interface BasisCell {
  readonly value: RawValue;
  readonly formula: string | null | undefined;
}

/** The cells of a snapshot by their places; undefined for what was not read. */
export class BasisCells {
  constructor(private readonly snapshot: Snapshot) {}

  /** What was read of a cell. Outside the used cells of a sheet there was nothing. */
  at(sheet: string, row: number, column: number): BasisCell | undefined {
    const table = this.snapshot.tables.find((each) => each.sheet === sheet && holds(each.area, row, column));
    if (table !== undefined) {
      const found = inTable(table, row, column);
      if (found !== undefined) return found;
    }
    const cells = this.snapshot.cells?.find((each) => each.sheet === sheet);
    const found = cells === undefined ? undefined : inCells(cells, row, column);
    if (found !== undefined) return found;
    const used = this.snapshot.sheets.find(({ name }) => name === sheet)?.used;
    if (used === undefined) return undefined;
    return used === null || !holds(used, row, column) ? { value: null, formula: null } : undefined;
  }
}

function inTable(table: TableSnapshot, row: number, column: number): BasisCell | undefined {
  const { area, rows, headers, hasTotals, formulas } = table;
  const firstBodyRow = area.row + area.rowCount - rows.length - (hasTotals ? 1 : 0);
  const [down, right] = [row - firstBodyRow, column - area.column];
  if (row === area.row && down < 0) {
    const header = headers[right];
    return header === undefined ? undefined : { value: header, formula: null };
  }
  const cells = rows[down];
  if (cells === undefined) return undefined;
  return { value: cells[right] ?? null, formula: formulas?.[down]?.[right] };
}

function inCells(cells: CellsSnapshot, row: number, column: number): BasisCell | undefined {
  const value = cells.values[row - cells.row]?.[column - cells.column];
  if (value === undefined) return undefined;
  return { value, formula: cells.formulas[row - cells.row]?.[column - cells.column] ?? null };
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}
