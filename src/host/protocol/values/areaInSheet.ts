import { COLUMN_LIMIT, endColumn, endRow, ROW_LIMIT } from '../../model/area';
import type { Area } from '../../model/area';
import { HostError } from '../../model/hostError';

/** The same area, when it has cells and lies within a sheet. Throws InvalidArgument otherwise. */
export function areaInSheet(area: Area): Area {
  const isInside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    endRow(area) <= ROW_LIMIT &&
    endColumn(area) <= COLUMN_LIMIT;
  if (!isInside) throw new HostError('InvalidArgument', 'the range would be outside the sheet');
  return area;
}
