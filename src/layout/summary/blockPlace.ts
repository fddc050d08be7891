import type { CellInput } from '../change';
import type { CellsSnapshot, RawValue } from '../snapshot';
import { isCellError } from '../snapshot';
import type { SummaryOnSheet } from './existingSummary';
import { NOTES_KEY } from './sections/headSections';
import type { SummaryBlock } from './summaryBlock';
import { LABEL_COLUMN, lastColumn, TEXT_COLUMN } from './summaryGrid';

/** Where a block goes on a sheet that has one, and what has to give way. Rows and columns from 0, after the insertions. */
export interface BlockPlace {
  /** Rows to insert before the first one, so that the user's comment keeps its cell. */
  readonly rowsOnTop: number;
  /** Columns to insert after the old block, which was narrower. */
  readonly columns: { readonly before: number; readonly count: number } | null;
  /** Rows to insert before the user's own text below. */
  readonly rowsBelow: { readonly before: number; readonly count: number } | null;
  readonly firstRow: number;
  readonly notesRow: number;
  /** The rows and columns of the old block, which are cleared. */
  readonly clearFrom: number;
  readonly clearTo: number;
  readonly columnCount: number;
  /** The comment's row bears its key already: nothing of it is written, so that it keeps its height. */
  readonly keepsNotesRow: boolean;
  /** What somebody wrote into rows that they had inserted into the block: written again below it. */
  readonly rescued: readonly (readonly CellInput[])[];
}

/**
 * Finds a block's place: the cell with the user's comment never moves, the block is laid around it. In its columns the block owns its
 * rows; what stands below it in those columns is moved down when the block grows, and left where it is when it shrinks. Rows that
 * somebody inserted into the block bear no key: what they hold is carried below the block.
 */
export function blockPlace(block: SummaryBlock, existing: SummaryOnSheet): BlockPlace {
  const { reading, cells, notes } = existing;
  const notesIndex = block.rows.findIndex(({ key }) => key === NOTES_KEY);
  const keyed = reading.rows.find(({ key }) => key === NOTES_KEY)?.row;
  const named = notes?.column === TEXT_COLUMN ? notes.row : undefined;
  const oldNotes = named ?? keyed ?? reading.firstRow + notesIndex;
  const rowsOnTop = Math.max(0, notesIndex - oldNotes);
  const firstRow = oldNotes + rowsOnTop - notesIndex;
  const oldLast = reading.lastRow + rowsOnTop;
  const oldColumns = reading.columnCount;
  const columnCount = lastColumn(block.grid) + 1;
  const rescued = insertedRows(existing, firstRow - rowsOnTop, oldNotes);
  const end = firstRow + block.rows.length - 1 + (rescued.length === 0 ? 0 : rescued.length + 1);
  const below = firstFilledBelow(cells, reading.lastRow, oldColumns);
  const belowNow = below === null ? null : below + rowsOnTop;
  const rowsBelow =
    belowNow !== null && belowNow <= end + 1 ? { before: belowNow, count: end + 2 - belowNow } : null;
  return {
    rowsOnTop,
    columns: columnCount > oldColumns ? { before: oldColumns, count: columnCount - oldColumns } : null,
    rowsBelow,
    firstRow,
    notesRow: oldNotes + rowsOnTop,
    clearFrom: Math.min(firstRow, reading.firstRow + rowsOnTop),
    clearTo: Math.max(oldLast, end),
    columnCount: Math.max(columnCount, oldColumns),
    keepsNotesRow: keyed === oldNotes,
    rescued,
  };
}

/** What stands in rows without a key between the block's first and last, as values; the comment's own row is not among them. */
function insertedRows(
  { reading, cells }: SummaryOnSheet,
  from: number,
  notesRow: number,
): readonly (readonly CellInput[])[] {
  const keys = new Set(reading.rows.map(({ row }) => row));
  return cells.values.flatMap((_values, index): readonly (readonly CellInput[])[] => {
    const row = cells.row + index;
    if (row < from || row > reading.lastRow || keys.has(row) || row === notesRow) return [];
    const own = rowValues(cells, index, reading.columnCount);
    return own.some((value) => value !== null) ? [own] : [];
  });
}

/** The first row below the block with something of the user's in its columns; null when there is nothing. */
function firstFilledBelow(cells: CellsSnapshot, lastRow: number, columnCount: number): number | null {
  const found = cells.values.findIndex(
    (_values, index) =>
      cells.row + index > lastRow && rowValues(cells, index, columnCount).some((value) => value !== null),
  );
  return found < 0 ? null : cells.row + found;
}

function rowValues(cells: CellsSnapshot, index: number, columnCount: number): readonly CellInput[] {
  return Array.from({ length: columnCount - LABEL_COLUMN }, (_, offset) => {
    const column = LABEL_COLUMN + offset - cells.column;
    const formula = cells.formulas[index]?.[column] ?? null;
    return formula === null ? inputOf(cells.values[index]?.[column] ?? null) : { formula };
  });
}

function inputOf(value: RawValue): CellInput {
  return isCellError(value) ? value.error : value;
}
