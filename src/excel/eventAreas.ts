import type { Area } from '../layout/area';
import { columnIndexOf, parseArea } from '../layout/cellReference';

const ROW_LIMIT = 1_048_576;
const COLUMN_LIMIT = 16_384;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;

/**
 * The areas of an event's address: cells, whole rows, whole columns, or several of them with commas between. What cannot be read
 * is left out, so that none means unknown.
 * @example eventAreas('B2:C3,5:6') // [{ row: 1, column: 1, rowCount: 2, columnCount: 2 }, { row: 4, column: 0, rowCount: 2, columnCount: 16384 }]
 */
export function eventAreas(address: string): readonly Area[] {
  return address.split(',').flatMap((part) => {
    const area = parseArea(part.trim()) ?? wholeArea(part.trim());
    return area === null ? [] : [area];
  });
}

function wholeArea(address: string): Area | null {
  const rows = ROWS.exec(address);
  if (rows !== null) {
    const row = Number(rows[1]) - 1;
    return { row, column: 0, rowCount: Number(rows[2]) - row, columnCount: COLUMN_LIMIT };
  }
  const columns = COLUMNS.exec(address);
  if (columns === null) return null;
  const column = columnIndexOf(columns[1] ?? '');
  const columnCount = columnIndexOf(columns[2] ?? '') - column + 1;
  return { row: 0, column, rowCount: ROW_LIMIT, columnCount };
}
