import type { Area } from '../../layout/area';
import type { TableSnapshot } from '../../layout/snapshot';

/** The cells between a table's header row and its totals row. */
export function bodyArea({ area, hasTotals }: Pick<TableSnapshot, 'area' | 'hasTotals'>): Area {
  return { ...area, row: area.row + 1, rowCount: area.rowCount - (hasTotals ? 2 : 1) };
}
