import { columnLetters } from '../area';
import type { Change, FormatInput } from '../change';
import { areaAt, formatChange } from '../sheetChanges';
import type { BlockPlace } from './blockPlace';
import type { SummaryBlock } from './summaryBlock';
import { LABEL_COLUMN, TEXT_COLUMN } from './summaryGrid';
import { notesName } from './summarySheetName';

/** The cell for the user's comment: told apart as one to write in, and named, so that it is found wherever it is. */
export function notesCell(
  { code }: SummaryBlock,
  sheet: string,
  { notesRow }: BlockPlace,
  hasName: boolean,
): readonly Change[] {
  const refersTo = `='${sheet.replaceAll("'", "''")}'!$${columnLetters(TEXT_COLUMN)}$${notesRow + 1}`;
  const name = notesName(code);
  const format: FormatInput = {
    fontName: 'Calibri',
    fontSize: 11,
    wrap: true,
    vertical: 'Top',
    horizontal: 'Left',
    fill: '#F3F8FA',
    topBorder: '#8FB3BF',
    bottomBorder: '#8FB3BF',
  };
  return [
    formatChange(sheet, [areaAt(notesRow, TEXT_COLUMN)], format),
    formatChange(sheet, [areaAt(notesRow, LABEL_COLUMN)], { fitRows: true }),
    hasName ? { kind: 'setName', name, refersTo } : { kind: 'addName', name, refersTo },
  ];
}
