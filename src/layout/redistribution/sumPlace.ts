import type { Area } from '../area';
import { parseArea } from '../cellReference';
import { isBlank } from '../reading/sheetGrid';
import type { CellsSnapshot, Snapshot, TableSnapshot } from '../snapshot';
import { SUM_ROWS, SUMS_NAME } from './sumBlocks';

/** One free column between the table and the sums. */
const GAP = 2;
/** Free places are looked for so many columns to the right. */
const SEARCHED = 60;

/** Where the sums stand and where they shall stand. */
export interface SumPlace {
  /** The cells that bear the name of the sums now; null where none do. */
  readonly current: Area | null;
  readonly wanted: Area;
  /** Nothing else stands in these columns. */
  readonly hasOwnColumns: boolean;
}

/**
 * Where the sums belong: two columns to the right of the table, in the rows above its header. Beside the table's rows a filter would
 * hide some of them, and who deletes or inserts sheet rows would delete or tear them; above they are safe, and frozen with the header.
 * In the header row itself they would be taken for columns of the table, were it converted to a range. The price is that they are
 * few rows, and therefore wide: two boards a block. Sums that stand already stay where they are, as long as they fit; a user's own
 * cells are never taken: then the next free columns are.
 */
export function sumPlace(
  table: TableSnapshot,
  columnCount: number,
  snapshot: Pick<Snapshot, 'definitions' | 'cells' | 'tables'>,
): SumPlace {
  const current = currentPlace(table, snapshot);
  const cells = snapshot.cells?.find(({ sheet }) => sheet === table.sheet);
  const others = snapshot.tables.filter((other) => other.sheet === table.sheet).map(({ area }) => area);
  const row = Math.max(0, table.area.row - SUM_ROWS);
  const areaAt = (column: number): Area => ({ row, column, rowCount: SUM_ROWS, columnCount });
  const isFree = (area: Area): boolean =>
    !others.some((other) => meets(other, area)) && filled(cells, area).every((cell) => isIn(cell, current));
  const first = table.area.column + table.area.columnCount + GAP - 1;
  const starts = Array.from({ length: SEARCHED }, (_, at) => first + at);
  const kept = current !== null && current.row === row ? [current.column] : [];
  const column = [...kept, ...starts].find((start) => isFree(areaAt(start))) ?? lastColumn(cells, first);
  const wanted = areaAt(column);
  const whole = { ...wanted, row: 0, rowCount: Number.MAX_SAFE_INTEGER };
  const isAlone =
    !others.some((other) => meets(other, whole)) &&
    filled(cells, whole).every((cell) => isIn(cell, current) || isIn(cell, wanted));
  return { current, wanted, hasOwnColumns: isAlone };
}

/** Null where the name is missing, broken, of another sheet, or has come to lie in the table. */
function currentPlace(table: TableSnapshot, { definitions }: Pick<Snapshot, 'definitions'>): Area | null {
  const definition = definitions?.get(SUMS_NAME.toLowerCase()) ?? '';
  const at = definition.lastIndexOf('!');
  const sheet = definition
    .slice(1, at)
    .replace(/^'(.*)'$/u, '$1')
    .replaceAll("''", "'");
  const area = at < 0 || sheet !== table.sheet ? null : parseArea(definition.slice(at + 1));
  return area === null || meets(area, table.area) ? null : area;
}

/** Right of everything that was read. */
function lastColumn(cells: CellsSnapshot | undefined, first: number): number {
  const width = Math.max(0, ...(cells?.values ?? []).map((row) => row.length));
  return Math.max(first, (cells?.column ?? 0) + width + GAP - 1);
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cells of an area that hold something. */
function filled(cells: CellsSnapshot | undefined, area: Area): readonly Cell[] {
  if (cells === undefined) return [];
  return cells.values.flatMap((values, down) =>
    values.flatMap((value, right): readonly Cell[] => {
      const cell = { row: cells.row + down, column: cells.column + right };
      const isFilled = !isBlank(value) || (cells.formulas[down]?.[right] ?? null) !== null;
      return isFilled && isIn(cell, area) ? [cell] : [];
    }),
  );
}

function isIn({ row, column }: Cell, area: Area | null): boolean {
  if (area === null) return false;
  const isRow = row >= area.row && row < area.row + area.rowCount;
  return isRow && column >= area.column && column < area.column + area.columnCount;
}

function meets(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}
