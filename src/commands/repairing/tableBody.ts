import type { Area } from '../../layout/area';
import type { TableSnapshot } from '../../layout/snapshot';

/** The rows between header and totals, at least one: an empty table keeps a blank row. */
export function tableBody({ area, rows, hasTotals }: TableSnapshot): Area {
  const rowCount = Math.max(1, rows.length);
  const below = hasTotals ? 1 : 0;
  return {
    ...area,
    row: rows.length === 0 ? area.row + 1 : area.row + area.rowCount - below - rowCount,
    rowCount,
  };
}
