import { parseArea } from '../../layout/cellReference';
import type { CellAt } from './repair';

/**
 * A cell of a sheet by its address; null for what is no single cell.
 * @example cellIn('Mål', 'E9') // { sheet: 'Mål', row: 8, column: 4 }
 */
export function cellIn(sheet: string, address: string): CellAt | null {
  const area = parseArea(address);
  if (area?.rowCount !== 1 || area.columnCount !== 1) return null;
  return { sheet, row: area.row, column: area.column };
}
