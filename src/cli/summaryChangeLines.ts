import { previewSummaries } from '../commands/previewSummaries';
import type { Book } from '../excel/book';
import type { Language } from '../text/language';
import { noSummaryChanges } from '../text/summaryChangeList';
import { summaryChangeText } from '../text/summaryChanges';
import { summarySheetWords } from '../text/summarySheetWords';
import { lineWidth } from './lineWidth';
import { wrapText } from './wrapText';

const INDENT = '  ';

/**
 * Ändrat sedan förra uppdateringen, for a terminal: what the workbook's figures say otherwise than its summary sheets. No lines where
 * it has no summaries, or where they could not be written.
 */
export async function summaryChangeLines(
  book: Pick<Book, 'read'>,
  language: Language,
  columns?: number,
): Promise<readonly string[]> {
  const preview = await previewSummaries(book, { language, now: new Date() });
  if (preview.kind === 'refused') return [];
  const standing = preview.sheets.flatMap(({ sheet, moved }) => (moved === null ? [] : [{ sheet, moved }]));
  if (standing.length === 0) return [];
  const changed = standing.filter(({ moved }) => moved.length > 0);
  const width = lineWidth(columns) - INDENT.length;
  const told = (text: string): readonly string[] => wrapText(text, width).map((line) => INDENT + line);
  return [
    '',
    summarySheetWords(language).changes,
    ...(changed.length === 0
      ? told(noSummaryChanges(language))
      : changed.flatMap(({ sheet, moved }) => [
          sheet,
          ...moved.flatMap((change) => told(summaryChangeText(language, change))),
        ])),
  ];
}
