import type { CellInput, Change } from '../change';
import { columnAlignment } from '../columnAlignment';
import { columnValidation } from '../columnValidation';
import { filledRows } from '../filledRows';
import { KIND_FORMATS } from '../numberFormats';
import type { ReadTable } from '../reading/readTable';
import { areaAt, cellsChange, formatChange } from '../sheetChanges';
import { ID_FORMAT, INPUT_FORMAT } from '../sheetStyle';
import type { Snapshot } from '../snapshot';
import { isFreeBelow } from './isFreeBelow';

/** Cells of a row to write, by column key. */
export type RowInput = Readonly<Record<string, CellInput>>;

/** What adding rows at a table's end takes. */
export interface AppendedRows {
  /** The sheet's row of the first new row, from 0. */
  readonly firstRow: number;
  /** Makes room where something stands below, or a totals row; then the table's new frame, the rows, their formats and drop-downs. */
  readonly changes: readonly Change[];
}

/**
 * Adds rows at a table's end. Blank rows at its end are filled first, as the one row of an empty table is. For the rest whole sheet rows
 * are inserted below the table where something may stand in the way, so that nothing is written over; where the cells are free the table
 * just gets longer, and what stands beside it is not torn apart. Excel's own expansion is never relied on. Columns of the user's own
 * are left to Excel.
 * @param snapshot with the cells of the table's sheet
 */
export function appendRows(
  table: ReadTable & { readonly source: { readonly name: string } },
  rows: readonly RowInput[],
  snapshot: Pick<Snapshot, 'sheets' | 'cells' | 'tables'>,
): AppendedRows {
  const { source } = table;
  const { area, hasTotals } = source;
  const totals = hasTotals ? 1 : 0;
  const bodyEnd = area.row + area.rowCount - totals;
  const bodyRow = bodyEnd - source.rows.length;
  const blank = blankRowsAtEnd(table);
  const firstRow = source.rows.length === 0 ? area.row + 1 : bodyEnd - blank;
  const end = Math.max(bodyEnd, firstRow + rows.length);
  const added = end - Math.max(bodyEnd, bodyRow);
  const below = { ...area, row: bodyEnd, rowCount: added };
  const isRoomNeeded = added > 0 && (hasTotals || !isFreeBelow(snapshot, source.sheet, below));
  const room: readonly Change[] = isRoomNeeded
    ? [{ kind: 'insertSheetRows', sheet: source.sheet, row: bodyEnd, rowCount: added }]
    : [];
  const resize = (rowCount: number): readonly Change[] =>
    added === 0 || hasTotals
      ? []
      : [{ kind: 'resizeTable', table: source.name, sheet: source.sheet, area: { ...area, rowCount } }];
  const written = rows.map((row) => cellsOf(table, row));
  return {
    firstRow,
    changes: [
      ...room,
      ...resize(area.rowCount + added),
      // The cells last: until they stand the rows are blank, and whoever runs this again fills them.
      ...lookOf(table, firstRow, rows.length),
      cellsChange(source.sheet, firstRow, area.column, written),
      formatChange(source.sheet, [{ ...area, row: firstRow, rowCount: rows.length }], { fitRows: true }),
    ],
  };
}

function blankRowsAtEnd({ source, columns }: ReadTable): number {
  const isBlank = (at: number): boolean =>
    filledRows({ ...source, rows: source.rows.slice(at, at + 1) }, columns).length === 0;
  let count = 0;
  while (count < source.rows.length && isBlank(source.rows.length - 1 - count)) count += 1;
  return count;
}

/** The cells across the table; a column of the user's own is left. */
function cellsOf({ source, columns }: ReadTable, row: RowInput): readonly CellInput[] {
  const cells: CellInput[] = source.headers.map(() => undefined);
  for (const [key, { index }] of columns) cells[index] = row[key] ?? null;
  return cells;
}

/** The formats and drop-downs that a new workbook's rows have. */
function lookOf({ source, columns }: ReadTable, row: number, rowCount: number): readonly Change[] {
  const { sheet, area, headers } = source;
  return [...columns.values()].flatMap(({ column, index }): readonly Change[] => {
    const at = area.column + index;
    const cells = areaAt(row, at, rowCount);
    const numberFormat = KIND_FORMATS[column.kind];
    const validation = columnValidation(column, headers[index] ?? '', row, at);
    return [
      formatChange(sheet, [cells], {
        ...INPUT_FORMAT,
        ...columnAlignment(column, at).cells,
        ...(['text', 'list', 'board'].includes(column.kind) && { wrap: true }),
        ...(column.kind === 'id' && ID_FORMAT),
        ...(numberFormat !== undefined && { numberFormat }),
      }),
      ...(validation === null ? [] : [{ kind: 'validation', sheet, area: cells, validation } as const]),
    ];
  });
}
