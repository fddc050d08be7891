import type { BorderSide as CellSide } from '../../../ooxml/cellFormat';
import type { Area } from '../../model/area';
import type { BorderSide } from '../targets';

/** The part of an area whose cells have this side, when `BorderSide` is drawn on the area. */
export interface BorderEdge {
  readonly area: Area;
  readonly side: CellSide;
}

/**
 * Where a side of an area's borders lies: the outer edges on its outer cells, the inner lines on both cells they divide,
 * the diagonals on every cell. No edge when the area has no such line (one row has no inner horizontal).
 */
export function borderEdges(area: Area, side: BorderSide): BorderEdge[] {
  const { row, column, rowCount, columnCount } = area;
  const edges: Readonly<Record<BorderSide, BorderEdge[]>> = {
    EdgeTop: [{ side: 'top', area: { ...area, rowCount: 1 } }],
    EdgeBottom: [{ side: 'bottom', area: { ...area, row: row + rowCount - 1, rowCount: 1 } }],
    EdgeLeft: [{ side: 'left', area: { ...area, columnCount: 1 } }],
    EdgeRight: [{ side: 'right', area: { ...area, column: column + columnCount - 1, columnCount: 1 } }],
    InsideHorizontal: [
      { side: 'bottom', area: { ...area, rowCount: rowCount - 1 } },
      { side: 'top', area: { ...area, row: row + 1, rowCount: rowCount - 1 } },
    ],
    InsideVertical: [
      { side: 'right', area: { ...area, columnCount: columnCount - 1 } },
      { side: 'left', area: { ...area, column: column + 1, columnCount: columnCount - 1 } },
    ],
    DiagonalDown: [{ side: 'diagonalDown', area }],
    DiagonalUp: [{ side: 'diagonalUp', area }],
  };
  return edges[side].filter((edge) => edge.area.rowCount > 0 && edge.area.columnCount > 0);
}
