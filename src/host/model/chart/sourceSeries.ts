import { endColumn, endRow } from '../area';
import type { Area } from '../area';
import type { SheetModel } from '../sheetModel';
import type { ReferredCells } from './referredCells';

/** Whether rows or columns become series; `Auto`: the fewer of them, columns when they are as many. */
export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** A series that cells make; a name that was read from a cell is kept as words. */
export interface SourceSeries {
  readonly name: string | null;
  readonly values: Area;
  readonly categories: Area | null;
}

/**
 * The series that Excel makes of a block of cells: text in the first row names them and text in the first column names their points
 * (with rows as series, the other way round). Excel's own guesses at headings of numbers, such as years, are not documented; here
 * numbers are values.
 */
export function sourceSeries({ sheet, area }: ReferredCells, by: SeriesBy): SourceSeries[] {
  const hasHeader = area.rowCount > 1 && rowIsText(sheet, area);
  const hasLabels = area.columnCount > 1 && columnIsText(sheet, area, hasHeader);
  const row = area.row + (hasHeader ? 1 : 0);
  const column = area.column + (hasLabels ? 1 : 0);
  const body = { row, column, rowCount: endRow(area) - row, columnCount: endColumn(area) - column };
  const header = hasHeader ? { ...body, row: area.row, rowCount: 1 } : null;
  const labels = hasLabels ? { ...body, column: area.column, columnCount: 1 } : null;
  if (by === 'Rows' || (by === 'Auto' && body.rowCount < body.columnCount)) {
    return Array.from({ length: body.rowCount }, (_, index) => ({
      name: labels && sheet.text(row + index, labels.column),
      values: { ...body, row: row + index, rowCount: 1 },
      categories: header,
    }));
  }
  return Array.from({ length: body.columnCount }, (_, index) => ({
    name: header && sheet.text(header.row, column + index),
    values: { ...body, column: column + index, columnCount: 1 },
    categories: labels,
  }));
}

/** Text in the first row, whatever stands in its corner. */
function rowIsText(sheet: SheetModel, { row, column, columnCount }: Area): boolean {
  const first = columnCount > 1 ? 1 : 0;
  return isText(sheet, columnCount - first, (index) => [row, column + first + index]);
}

function columnIsText(sheet: SheetModel, { row, column, rowCount }: Area, hasHeader: boolean): boolean {
  const first = hasHeader ? 1 : 0;
  return isText(sheet, rowCount - first, (index) => [row + first + index, column]);
}

function isText(
  sheet: SheetModel,
  count: number,
  cell: (index: number) => readonly [number, number],
): boolean {
  for (let index = 0; index < count; index += 1) {
    const [row, column] = cell(index);
    if (typeof sheet.value(row, column) === 'string') return true;
  }
  return false;
}
