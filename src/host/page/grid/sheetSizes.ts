import type { CellFormat } from '../../../ooxml/stylesPart';
import type { RowRecord } from '../../../ooxml/worksheetPart';
import type { SheetModel } from '../../model/sheetModel';
import { CELL_FONTS } from './measureText';
import type { MeasureText } from './measureText';
import { fontPixels, linePixels, pixelsOfPoints, rowPixelsOnGrid } from './pixels';
import { wrapText } from './wrapText';

/** How many rows and columns beyond the used ones get the workbook's own sizes instead of the engine's. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 30;
const CELL_PADDING_PIXELS = 4;

/** Heights and widths in pixels, from the first row and column of the sheet; 0 is hidden. */
export interface SheetSizes {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * The sizes of a sheet's rows and columns. Rows to which the file gives no height get one that fits their text: Excel does the
 * same when it opens such a file.
 */
export function sheetSizes(sheet: SheetModel, measure: MeasureText): SheetSizes {
  const used = sheet.usedArea(false);
  const columnCount = (used === null ? 0 : used.column + used.columnCount) + SPARE_COLUMNS;
  const rowCount = (used === null ? 0 : used.row + used.rowCount) + SPARE_ROWS;
  const columns = Array.from({ length: columnCount }, (_, column) =>
    pixelsOfPoints(sheet.columnWidth(column)),
  );
  const rows = new Array<number>(rowCount).fill(pixelsOfPoints(sheet.rowHeight(rowCount)));
  const formats = new Map<number, CellFormat>();
  for (const [number, record] of sheet.part.rows) {
    if (number > rowCount) continue;
    const given = pixelsOfPoints(sheet.rowHeight(number - 1));
    const isFixed = given === 0 || record.attributes['ht'] !== undefined;
    const fitted = isFixed ? given : Math.max(given, fittedHeight(sheet, record, columns, formats, measure));
    rows[number - 1] = rowPixelsOnGrid(fitted);
  }
  return { rows, columns };
}

/** The height that the row's largest text needs, in pixels; 0 for a row of single lines in ordinary type. */
function fittedHeight(
  sheet: SheetModel,
  record: RowRecord,
  columns: readonly number[],
  formats: Map<number, CellFormat>,
  measure: MeasureText,
): number {
  let height = 0;
  for (const [column, cell] of record.cells) {
    if (cell.value === null) continue;
    let format = formats.get(cell.style);
    if (format === undefined) formats.set(cell.style, (format = sheet.workbook.styles.format(cell.style)));
    const { size, bold } = format.font;
    const font = `${bold ? 'bold' : '400'} ${fontPixels(size)}px ${CELL_FONTS}`;
    const width = (columns[column - 1] ?? 0) - CELL_PADDING_PIXELS;
    const { value } = cell;
    const isWrapped = format.wrap && typeof value === 'string' && width > 0;
    const lines = isWrapped ? wrapText(value, width, (text) => measure(text, font)).length : 1;
    if (lines > 1 || size > 11) height = Math.max(height, Math.ceil(lines * linePixels(size)) + 1);
  }
  return height;
}
