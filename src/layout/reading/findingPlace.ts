import type { FindingPlace } from '../../domain/finding';
import { addressOf } from '../area';

/** A cell of a sheet, 0-based. */
export interface CellPosition {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a finding about the whole workbook points to. */
export const WORKBOOK_PLACE: FindingPlace = {
  sheet: null,
  table: null,
  column: null,
  row: null,
  address: null,
};

/**
 * The address of a cell with its sheet, quoted where Excel quotes it.
 * @example cellAddress({ sheet: 'Mål', row: 8, column: 4 }) // 'Mål!E9'
 * @example cellAddress({ sheet: 'Finansiella mål', row: 8, column: 4 }) // "'Finansiella mål'!E9"
 */
export function cellAddress(cell: CellPosition): string {
  return `${quoteSheet(cell.sheet)}!${localAddress(cell)}`;
}

/**
 * The address of a cell without its sheet.
 * @example localAddress({ row: 8, column: 4 }) // 'E9'
 */
export function localAddress({ row, column }: Pick<CellPosition, 'row' | 'column'>): string {
  return addressOf({ row, column, rowCount: 1, columnCount: 1 });
}

/**
 * Where a finding about one cell points.
 * @param table the standard name; null outside tables
 * @param header the column's header as it stands; null outside tables
 */
export function cellPlace(cell: CellPosition, table: string | null, header: string | null): FindingPlace {
  return { sheet: cell.sheet, table, column: header, row: cell.row + 1, address: cellAddress(cell) };
}

/** Plain names need no quotes; those that begin with a digit or look like a cell do. */
function quoteSheet(sheet: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([A-Z]{1,3}\d+|[RC]\d*(C\d*)?)$/i.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
