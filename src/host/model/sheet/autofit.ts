import { endColumn, endRow, intersect } from '../area';
import type { Area } from '../area';
import type { SheetModel } from '../sheetModel';
import { pointsOfWidth } from './columnWidths';
import { wrappedLineCount } from './textWidth';

const WIDEST_CHARACTERS = 255;
const MARGIN_CHARACTERS = 1.7;
const LINE_POINTS_A_FONT_POINT = 1.36;
const DEFAULT_POINTS = 15;
/** What Excel keeps free beside a cell's text, and a little for what fonts differ. */
const CELL_PADDING_POINTS = 6;

/** Widths from the longest displayed text of each column; wrapped cells count by their longest word, empty columns stay. */
export function autofitColumns(sheet: SheetModel, area: Area): void {
  const used = sheet.usedArea(true);
  const common = used === null ? null : intersect(used, area);
  if (common === null) return;
  for (let column = common.column; column < endColumn(common); column += 1) {
    let longest = 0;
    for (let row = common.row; row < endRow(common); row += 1) {
      const text = sheet.text(row, column);
      if (text === '') continue;
      const { font, wrap } = sheet.format(row, column);
      const pieces = text.split(wrap ? /\s+/ : '\n');
      const length = Math.max(...pieces.map((piece) => piece.length));
      longest = Math.max(longest, length * (font.size / 11) * (font.bold ? 1.08 : 1));
    }
    if (longest > 0) {
      const characters = Math.min(longest + MARGIN_CHARACTERS, WIDEST_CHARACTERS);
      sheet.columns.setWidth(column, 1, pointsOfWidth(characters));
    }
  }
}

/** Heights from the number of lines of each row's texts; rows without text take the default height again. */
export function autofitRows(sheet: SheetModel, area: Area): void {
  const used = sheet.usedArea(true);
  const common = used === null ? null : intersect(used, { ...area, column: 0, columnCount: 16384 });
  for (const rowNumber of [...sheet.part.rows.keys()]) {
    const row = rowNumber - 1;
    const isWithin = row >= area.row && row < endRow(area);
    const isUsed = common !== null && row >= common.row && row < endRow(common);
    if (isWithin && !isUsed) sheet.rows.setAutomaticHeight(row, null);
  }
  if (common === null) return;
  for (let row = common.row; row < endRow(common); row += 1) {
    let points = 0;
    for (let column = common.column; column < endColumn(common); column += 1) {
      const { font, wrap } = sheet.format(row, column);
      // A single line that is no higher than the default says nothing; its text, perhaps to be computed, is not asked for.
      if (!wrap && font.size * LINE_POINTS_A_FONT_POINT <= DEFAULT_POINTS) continue;
      const text = sheet.text(row, column);
      if (text === '') continue;
      const width = sheet.columns.width(column) - CELL_PADDING_POINTS;
      const lines = wrap ? wrappedLineCount(text, width, font.size, font.bold) : 1;
      points = Math.max(points, lines * font.size * LINE_POINTS_A_FONT_POINT);
    }
    const rounded = Math.min(409.5, Math.ceil(points * 4) / 4);
    sheet.rows.setAutomaticHeight(row, rounded > DEFAULT_POINTS ? rounded : null);
  }
}
