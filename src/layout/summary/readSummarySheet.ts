import type { CellsSnapshot, RawValue } from '../snapshot';
import {
  FIRST_FIGURE,
  KEY_COLUMN,
  LABEL_COLUMN,
  STATE_COLUMN,
  TEXT_COLUMN,
  WORD_COLUMN,
} from './summaryGrid';
import { readMarker } from './summaryMarker';

/** A row of a summary as it stands on its sheet. */
export interface SummarySheetRow {
  readonly key: string;
  /** The sheet's row, from 0. */
  readonly row: number;
  /** The status in the workbook's own word; null for none. */
  readonly state: string | null;
  readonly label: RawValue;
  readonly text: RawValue;
  readonly word: RawValue;
  /** From the first column of figures to the block's last. */
  readonly figures: readonly RawValue[];
}

/** What a summary sheet shows and remembers. */
export interface SummarySheetReading {
  readonly sheet: string;
  /** The board's code, or `region`. */
  readonly code: string;
  /** The board's name as it was. */
  readonly name: string;
  /** The block: its first and last row from 0, its columns from A. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columnCount: number;
  /** The block's fingerprint, by which a refresh sees whether anything changed; null when it is gone. */
  readonly mark: string | null;
  /** In the sheet's order. Rows that somebody has inserted have no key and are not among them. */
  readonly rows: readonly SummarySheetRow[];
}

/** Reads a sheet as a summary; null when it is none of ours. */
export function readSummarySheet(cells: CellsSnapshot): SummarySheetReading | null {
  const at = (row: number, column: number): RawValue => cells.values[row]?.[column - cells.column] ?? null;
  const first = cells.values.findIndex((_row, row) => readMarker(at(row, KEY_COLUMN)) !== null);
  const marked = first < 0 ? null : readMarker(at(first, KEY_COLUMN));
  if (marked === null) return null;
  const { code, columnCount } = marked;
  const rows = cells.values.flatMap((_values, row): readonly SummarySheetRow[] => {
    const key = at(row, KEY_COLUMN);
    if (row < first || typeof key !== 'string') return [];
    const state = at(row, STATE_COLUMN);
    return [
      {
        key,
        row: cells.row + row,
        state: typeof state === 'string' ? state : null,
        label: at(row, LABEL_COLUMN),
        text: at(row, TEXT_COLUMN),
        word: at(row, WORD_COLUMN),
        figures: Array.from({ length: columnCount - FIRST_FIGURE }, (_, index) =>
          at(row, FIRST_FIGURE + index),
        ),
      },
    ];
  });
  return {
    sheet: cells.sheet,
    code,
    columnCount,
    name: rows[0]?.state ?? '',
    firstRow: cells.row + first,
    lastRow: rows.at(-1)?.row ?? cells.row + first,
    mark: rows.find(({ key }) => key === MARK_KEY)?.state ?? null,
    rows,
  };
}

/** The row whose state is the block's fingerprint. */
export const MARK_KEY = 'subtitle';

/** The row whose state is the fingerprint of what the summary was made from. */
export const SOURCE_KEY = 'meta:source';
