import type { Area } from './area';
import type { CellInput, Change } from './change';
import { checkSheetLook } from './checkSheetLook';
import { carryNotes, type NotedRow } from './checkSheetNotes';
import { checkSheetCells, CHECK_SHEET, type CheckSheetRow } from './checkSheetRow';
import { isBlank } from './reading/sheetGrid';
import { areaAt, cellsChange, formatChange } from './sheetChanges';
import type { CellsSnapshot, SheetSnapshot, TableSnapshot } from './snapshot';

/** The list as it stands. */
export interface PresentList {
  /** With values, formulas and number formats of its rows. */
  readonly table: TableSnapshot & { readonly name: string };
  /** The indexes of Regel, Allvar … in it. */
  readonly columns: readonly number[];
  readonly sheet: SheetSnapshot;
  /** The first rows and columns of the sheet; undefined where they were not read. */
  readonly cells: CellsSnapshot | undefined;
}

/**
 * The changes that write the list anew where it stands, whatever the sheet is called now. Columns of the user's own in the table follow
 * their findings; what stands outside the table stays, moved down where the list needs the room.
 * @param rows at least one
 * @param words `help` for row 2, and what stands for the gravity of a finding that is gone
 */
export function rewriteCheckSheet(
  present: PresentList,
  rows: readonly CheckSheetRow[],
  words: { readonly help: string; readonly gone: string },
): readonly Change[] {
  const { table, columns } = present;
  const sheet = table.sheet;
  const noted = carryNotes(table, columns, rows, words.gone);
  const body: Area = { ...table.area, row: table.area.row + 1, rowCount: noted.length };
  const before = table.area.rowCount - 1;
  const own = columns.map((index) => table.area.column + index);
  return [
    { kind: 'clearFilters', table: table.name },
    ...help(table, words.help),
    ...frame(present, noted.length - before),
    ...own.map((column): Change => {
      return { kind: 'clear', sheet, area: areaAt(body.row, column, Math.max(before, noted.length)) };
    }),
    cellsChange(
      sheet,
      body.row,
      body.column,
      noted.map((each) => cellsOf(each, table, columns)),
    ),
    ...ownFormats(present, body),
    ...checkSheetLook(
      sheet,
      own,
      body,
      noted.map(({ row }) => row),
    ),
  ];
}

/** Title and help, where the table has not been moved so far up that there is no room for them. */
function help({ sheet, area }: TableSnapshot, text: string): readonly Change[] {
  return area.row < 3 ? [] : [cellsChange(sheet, area.row - 3, area.column, [[CHECK_SHEET], [text]])];
}

/** The table with so many rows more; fewer below zero. */
function frame(present: PresentList, more: number): readonly Change[] {
  const { table } = present;
  const { sheet, area, name } = table;
  const end = area.row + area.rowCount;
  const resized = { ...area, rowCount: area.rowCount + more };
  const resize: Change = { kind: 'resizeTable', table: name, sheet, area: resized };
  if (more === 0) return [];
  if (more < 0) {
    const left: Area = { ...area, row: end + more, rowCount: -more };
    return [resize, { kind: 'clear', sheet, area: left }];
  }
  const isRoom = !isOccupied(present, { ...area, row: end, rowCount: more });
  return isRoom ? [resize] : [{ kind: 'insertSheetRows', sheet, row: end, rowCount: more }, resize];
}

/** Whether anything may stand in an area below the table. */
function isOccupied({ sheet: { used }, cells }: PresentList, area: Area): boolean {
  if (used === null || used.row + used.rowCount <= area.row) return false;
  const lastRow = (cells?.row ?? 0) + (cells?.values.length ?? 0);
  const lastColumn = (cells?.column ?? 0) + (cells?.values[0]?.length ?? 0);
  const isSeen = used.row + used.rowCount <= lastRow && used.column + used.columnCount <= lastColumn;
  if (cells === undefined || !isSeen) return true;
  return cells.values.some(
    (row, at) =>
      cells.row + at >= area.row &&
      cells.row + at < area.row + area.rowCount &&
      row.some((value, index) => {
        const column = cells.column + index;
        return column >= area.column && column < area.column + area.columnCount && !isBlank(value);
      }),
  );
}

/** Our columns and the notes; a user's column of formulas goes on with its formula. */
function cellsOf(
  { row, notes }: NotedRow,
  table: TableSnapshot,
  columns: readonly number[],
): readonly CellInput[] {
  const cells = checkSheetCells(row);
  return table.headers.map((_, index): CellInput => {
    const at = columns.indexOf(index);
    if (at !== -1) return cells[at];
    const note = notes.get(index);
    const formula = commonFormula(table, index);
    return note ?? (formula === null ? null : { formula });
  });
}

/** The formula that a column holds in every row; null where there is none. */
function commonFormula({ formulas }: TableSnapshot, index: number): string | null {
  const [first, ...others] = (formulas ?? []).map((row) => row[index] ?? null);
  return first !== undefined && others.every((formula) => formula === first) ? first : null;
}

/** A user's column keeps its number format, in new rows too. */
function ownFormats({ table, columns }: PresentList, body: Area): readonly Change[] {
  return table.headers.flatMap((_, index): readonly Change[] => {
    const numberFormat = table.numberFormats?.[0]?.[index] ?? 'General';
    if (columns.includes(index) || numberFormat === 'General') return [];
    const area = areaAt(body.row, table.area.column + index, body.rowCount);
    return [formatChange(table.sheet, [area], { numberFormat })];
  });
}
