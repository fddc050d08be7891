import type { Area } from '../../model/area';

/** The area moved down and to the right; negative numbers move up and to the left. */
export function shiftArea(area: Area, rows: number, columns: number): Area {
  return { ...area, row: area.row + rows, column: area.column + columns };
}
