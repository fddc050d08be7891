import type { RawValue } from '../../layout/snapshot';
import type { SummarySheetReading, SummarySheetRow } from '../../layout/summary/readSummarySheet';
import { FIRST_FIGURE, LABEL_COLUMN, WORD_COLUMN } from '../../layout/summary/summaryGrid';

/** A cell of a summary sheet, as what it tells. */
export interface FigureAt {
  readonly code: string;
  /** The key of its row. */
  readonly key: string;
  /** From the first column of figures; undefined elsewhere in the row. */
  readonly figure: number | undefined;
  /** In the column of judgements. */
  readonly isWord: boolean;
  /** The row's own words: `Mål 4 Vi har …`. */
  readonly what: string;
  /** The words above the column; '' where there are none. */
  readonly column: string;
}

/** What a cell tells; null outside the block and in rows that somebody has inserted. Row and column from 0. */
export function figureAt(reading: SummarySheetReading, row: number, column: number): FigureAt | null {
  const index = reading.rows.findIndex((each) => each.row === row);
  const found = reading.rows[index];
  if (found === undefined || column < LABEL_COLUMN || column >= reading.columnCount) return null;
  const header = reading.rows.slice(0, index).findLast(({ key }) => key.startsWith('header:'));
  const named = nameRow(reading.rows, index) ?? found;
  return {
    code: reading.code,
    key: found.key,
    figure: column >= FIRST_FIGURE ? column - FIRST_FIGURE : undefined,
    isWord: column === WORD_COLUMN,
    what: [named.label, named.text]
      .map(textOf)
      .filter((text) => text.length > 1)
      .join(' '),
    column: header === undefined ? '' : headerOf(header, column),
  };
}

/** A text below a name belongs to the row with the name. */
function nameRow(rows: readonly SummarySheetRow[], index: number): SummarySheetRow | undefined {
  const key = rows[index]?.key ?? '';
  const whose = key.replace(/:text(?::\d+)?(?:#\d+)?$/u, '').replace(/^goalText:(\d+).*/u, 'goalName:$1');
  return rows.find((row) => row.key === whose);
}

function headerOf(header: SummarySheetRow, column: number): string {
  const text =
    column >= FIRST_FIGURE
      ? header.figures[column - FIRST_FIGURE]
      : column === WORD_COLUMN
        ? header.word
        : '';
  return textOf(text ?? null).replace(/\s+/gu, ' ');
}

function textOf(value: RawValue): string {
  return typeof value === 'string' ? value : '';
}
