import type { Area } from '../area';
import type { CellInput, Change } from '../change';
import { columnValidation } from '../columnValidation';
import type { ReadTable } from '../reading/readTable';
import { ColumnStrips } from './columnStrips';
import { areaAt, cellsChange, formatChange } from '../sheetChanges';
import type { Snapshot } from '../snapshot';
import { insertedLook } from './insertedLook';
import { rowEdits, type RowEdit } from './rowEdits';
import { rowRuns, type RowRun } from './rowRuns';

/** A table that is a table in Excel. */
export type NamedTable = ReadTable & { readonly source: { readonly name: string } };

/** A row of a table's body as it shall be. */
export interface BodyRow {
  /** The row that stands there now, by its position in the body; null for one to insert. */
  readonly at: number | null;
  /** Across the table; null leaves the row as it is. */
  readonly cells: readonly CellInput[] | null;
  /** Number formats to set, by the column's index. */
  readonly formats: ReadonlyMap<number, string>;
}

/** How rows come and go: `rows` of the whole sheet, or `cells` of the table's columns alone; `null` where neither can be done. */
export type EditWay = 'rows' | 'cells';

/**
 * How rows can be inserted into and deleted from a table. Where nothing stands beside it whole rows of the sheet come and go, with their
 * heights and notes, and what stands below moves as one; else the cells of the table's columns, so that what stands beside is not torn.
 * Deleting is Excel's own, which it can undo; formulas elsewhere that point to rows that stay go on pointing to them.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
export function editWay(
  { source }: ReadTable,
  { sheets, tables }: Pick<Snapshot, 'sheets' | 'tables'>,
): EditWay | null {
  const { area, sheet } = source;
  const used = sheets.find(({ name }) => name === sheet)?.used ?? area;
  const others = tables.filter((table) => table.sheet === sheet && table.name !== source.name);
  const isBeside = (other: Area): boolean =>
    other.column < area.column || other.column + other.columnCount > area.column + area.columnCount;
  if (!isBeside(used) && others.every((table) => !isLevel(table.area, area))) return 'rows';
  const isTorn = others.some(
    (table) =>
      table.area.row >= area.row + area.rowCount && isBeside(table.area) && isAbove(area, table.area),
  );
  return isTorn ? null : 'cells';
}

function isLevel(one: Area, other: Area): boolean {
  return one.row < other.row + other.rowCount && other.row < one.row + one.rowCount;
}

/** Whether two areas have columns in common. */
function isAbove(one: Area, other: Area): boolean {
  return one.column < other.column + other.columnCount && other.column < one.column + one.columnCount;
}

/**
 * What turns a table's body into other rows: rows come and go one run at a time from below, then looks and cells are written, then rules
 * for typing. Rows whose cells are null are not touched. The table's frame is set where Excel would not let it grow. The heights of the
 * rows are left to {@link fittedRows}.
 */
export function tableChanges(
  table: NamedTable,
  rows: readonly BodyRow[],
  snapshot: Pick<Snapshot, 'sheets' | 'tables'>,
  way: EditWay,
): readonly Change[] {
  const { source } = table;
  const edits = rowEdits(
    source.rows.length,
    rows.map(({ at }) => at),
  );
  const firstRow = firstBodyRow(table);
  const inserted = rowRuns(rows, ({ at }) => at === null).map(({ first, count }) => ({
    row: firstRow + first,
    rowCount: count,
  }));
  const written = writtenRuns(rows);
  return [
    ...(edits.length === 0 ? [] : [{ kind: 'clearFilters', table: source.name } as const]),
    ...edits.flatMap((edit) => editChanges(table, edit, snapshot, way)),
    ...insertedLook(table, inserted),
    ...rowFormats(table, rows),
    ...written.map(({ first, count }) =>
      cellsChange(
        source.sheet,
        firstRow + first,
        source.area.column,
        rows.slice(first, first + count).map(({ cells }) => cells ?? []),
      ),
    ),
    ...(inserted.length === 0 ? [] : validations(table, rows.length)),
  ];
}

/**
 * Fits the heights of the rows that are written. Once for all tables, when every table has its rows: a height needs what formulas show,
 * and each change of a table's frame makes Excel compute them anew.
 */
export function fittedRows(table: NamedTable, rows: readonly BodyRow[]): readonly Change[] {
  const { sheet, area } = table.source;
  const firstRow = firstBodyRow(table);
  const areas = writtenRuns(rows).map(({ first, count }): Area => ({
    ...area,
    row: firstRow + first,
    rowCount: count,
  }));
  return areas.length === 0 ? [] : [formatChange(sheet, areas, { fitRows: true })];
}

function writtenRuns(rows: readonly BodyRow[]): readonly RowRun[] {
  return rowRuns(rows, ({ cells }) => cells?.some((cell) => cell !== undefined) === true);
}

/** The sheet's row of the first body row; a table can hide its header. */
export function firstBodyRow({ source: { area, rows, hasTotals } }: ReadTable): number {
  return area.row + area.rowCount - rows.length - (hasTotals ? 1 : 0);
}

function editChanges(
  table: NamedTable,
  { kind, at, count }: RowEdit,
  { sheets, tables }: Pick<Snapshot, 'sheets' | 'tables'>,
  way: EditWay,
): readonly Change[] {
  const { sheet, name, area, rows, hasTotals } = table.source;
  const row = firstBodyRow(table) + at;
  const cells: Area = { ...area, row, rowCount: count };
  if (kind === 'delete') {
    if (way === 'rows') return [{ kind: 'deleteSheetRows', sheet, row, rowCount: count }];
    return [{ kind: 'deleteCells', sheet, area: cells }];
  }
  const isEnd = at === rows.length && !hasTotals;
  const used = sheets.find((each) => each.name === sheet)?.used;
  const isFree =
    isEnd &&
    (used === undefined || used === null || used.row + used.rowCount <= row) &&
    tables.every((each) => each.sheet !== sheet || each.area.row + each.area.rowCount <= row);
  const room: readonly Change[] = isFree
    ? []
    : way === 'rows'
      ? [{ kind: 'insertSheetRows', sheet, row, rowCount: count }]
      : [{ kind: 'insertCells', sheet, area: cells }];
  if (!isEnd) return room;
  const grown = { ...area, rowCount: area.rowCount + count };
  return [...room, { kind: 'resizeTable', table: name, sheet, area: grown }];
}

function rowFormats({ source }: NamedTable, rows: readonly BodyRow[]): readonly Change[] {
  const firstRow = source.area.row + source.area.rowCount - source.rows.length - (source.hasTotals ? 1 : 0);
  const strips = new Map<string, ColumnStrips>();
  for (const [position, { formats }] of rows.entries()) {
    for (const [index, format] of formats) {
      const known = strips.get(format) ?? new ColumnStrips();
      strips.set(format, known);
      known.add(firstRow + position, source.area.column + index);
    }
  }
  return [...strips].map(([numberFormat, { areas }]) => formatChange(source.sheet, areas, { numberFormat }));
}

/** Over the whole column: rows that were inserted at its edges have none, and a rule in pieces is a nuisance to whoever changes it. */
function validations(table: NamedTable, rowCount: number): readonly Change[] {
  const { sheet, area, headers } = table.source;
  const row = firstBodyRow(table);
  return [...table.columns.values()].flatMap(({ column, index }): readonly Change[] => {
    const at = area.column + index;
    const validation = columnValidation(column, headers[index] ?? '', row, at);
    return validation === null
      ? []
      : [{ kind: 'validation', sheet, area: areaAt(row, at, rowCount), validation }];
  });
}
