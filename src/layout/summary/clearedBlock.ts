import type { Area } from '../area';
import type { Change } from '../change';
import { areaAt, formatChange } from '../sheetChanges';
import type { BlockPlace } from './blockPlace';
import { TEXT_COLUMN } from './summaryGrid';

/** Whole rows and columns: what the user has beside the block moves along with the rows that it stands in. */
export function insertions(sheet: string, { rowsOnTop, columns, rowsBelow }: BlockPlace): readonly Change[] {
  return [
    ...(rowsOnTop === 0 ? [] : [{ kind: 'insertSheetRows', sheet, row: 0, rowCount: rowsOnTop } as const]),
    ...(rowsBelow === null
      ? []
      : [{ kind: 'insertSheetRows', sheet, row: rowsBelow.before, rowCount: rowsBelow.count } as const]),
    ...Array.from({ length: columns?.count ?? 0 }, (): Change => ({
      kind: 'insertSheetColumn',
      sheet,
      column: columns?.before ?? 0,
    })),
  ];
}

/** The old block in full, but for the cell with the user's comment; rows that the new one does not reach get a height of their own again. */
export function clearedBlock(sheet: string, place: BlockPlace, rowCount: number): readonly Change[] {
  const end = place.firstRow + rowCount;
  const left = place.clearTo + 1 - end;
  return [
    ...areasAround(place.clearFrom, place.clearTo, place).map((area): Change => ({
      kind: 'clear',
      sheet,
      area,
    })),
    ...(left > 0 ? [formatChange(sheet, [areaAt(end, 0, left)], { fitRows: true })] : []),
  ];
}

/** The rows from one to another in the block's columns, without the comment's cell, or without its row. */
export function areasAround(
  from: number,
  to: number,
  { notesRow, columnCount, keepsNotesRow }: BlockPlace,
): readonly Area[] {
  return [
    areaAt(from, 0, notesRow - from, columnCount),
    ...(keepsNotesRow
      ? []
      : [
          areaAt(notesRow, 0, 1, TEXT_COLUMN),
          areaAt(notesRow, TEXT_COLUMN + 1, 1, columnCount - TEXT_COLUMN - 1),
        ]),
    areaAt(notesRow + 1, 0, to - notesRow, columnCount),
  ].filter(({ rowCount }) => rowCount > 0);
}
