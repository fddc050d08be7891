import type { Book } from '../excel/book';
import { addressOf } from '../layout/area';
import { SUMMARY_SHEET_PREFIX } from '../layout/summary/summarySheetName';

/** The cell of a summary that is selected; row and column from 0. */
export interface SelectedFigure {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As Excel writes it: `G14`. */
  readonly address: string;
}

/** What a watcher of summaries hears. */
export interface SummaryEars {
  /** Something that summaries are made from may have changed. */
  onChanged(): void;
  /** Null when the selected cell is in no summary. */
  onSelected(figure: SelectedFigure | null): void;
}

/**
 * Tells of edits outside the summaries (in them people write comments of their own) and of which cell of a summary is selected.
 * @returns what ends it
 * @throws BookFault
 */
export function watchSummaries(book: Pick<Book, 'watch'>, ears: SummaryEars): Promise<() => Promise<void>> {
  return book.watch({
    onEdited: ({ sheet }) => {
      if (!isSummary(sheet)) ears.onChanged();
    },
    onSelected: ({ sheet, area }) => {
      const { row, column } = area;
      const cell = { ...area, rowCount: 1, columnCount: 1 };
      ears.onSelected(isSummary(sheet) ? { sheet, row, column, address: addressOf(cell) } : null);
    },
  });
}

function isSummary(sheet: string): boolean {
  return sheet.toLowerCase().startsWith(SUMMARY_SHEET_PREFIX.toLowerCase());
}
