import { childLocal, localName } from '../../../ooxml/drawingPart';
import { textOf } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { COLUMN_LIMIT, ROW_LIMIT, endColumn, endRow } from '../area';
import type { Area } from '../area';
import type { SheetModel } from '../sheetModel';

/** Where a drawing lies on its sheet, in points from the sheet's upper left corner. */
export interface ChartFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const UNITS_PER_POINT = 12700;

/** Where an anchor's drawing lies with the sheet's present widths and heights. */
export function readFrame(sheet: SheetModel, anchor: XmlElement): ChartFrame {
  const from = childLocal(anchor, 'from');
  const to = childLocal(anchor, 'to');
  const position = childLocal(anchor, 'pos');
  const extent = childLocal(anchor, 'ext');
  const left = from === undefined ? pointsAt(position, 'x') : cornerPoints(sheet, from, 'col');
  const top = from === undefined ? pointsAt(position, 'y') : cornerPoints(sheet, from, 'row');
  if (to === undefined) return { left, top, width: pointsAt(extent, 'cx'), height: pointsAt(extent, 'cy') };
  return {
    left,
    top,
    width: Math.max(0, cornerPoints(sheet, to, 'col') - left),
    height: Math.max(0, cornerPoints(sheet, to, 'row') - top),
  };
}

/** Moves an anchor's drawing; the anchor keeps its kind, so that it moves and grows with the cells as before. */
export function writeFrame(sheet: SheetModel, anchor: XmlElement, frame: ChartFrame): void {
  const from = childLocal(anchor, 'from');
  const to = childLocal(anchor, 'to');
  if (from !== undefined) writeCorner(sheet, from, frame.left, frame.top);
  if (to !== undefined) writeCorner(sheet, to, frame.left + frame.width, frame.top + frame.height);
  writeUnits(childLocal(anchor, 'pos'), { x: frame.left, y: frame.top });
  writeUnits(childLocal(anchor, 'ext'), { cx: frame.width, cy: frame.height });
}

/** Lays an anchor's drawing exactly over cells. */
export function coverArea(sheet: SheetModel, anchor: XmlElement, area: Area): void {
  const from = childLocal(anchor, 'from');
  const to = childLocal(anchor, 'to');
  if (from === undefined || to === undefined) {
    writeFrame(sheet, anchor, frameOfArea(sheet, area));
    return;
  }
  writeMarker(from, 'col', area.column, 0);
  writeMarker(from, 'row', area.row, 0);
  writeMarker(to, 'col', endColumn(area), 0);
  writeMarker(to, 'row', endRow(area), 0);
}

function frameOfArea(sheet: SheetModel, area: Area): ChartFrame {
  const left = columnsBefore(sheet, area.column);
  const top = rowsBefore(sheet, area.row);
  return {
    left,
    top,
    width: columnsBefore(sheet, endColumn(area)) - left,
    height: rowsBefore(sheet, endRow(area)) - top,
  };
}

function cornerPoints(sheet: SheetModel, corner: XmlElement, axis: 'col' | 'row'): number {
  const index = numberIn(corner, axis);
  const before = axis === 'col' ? columnsBefore(sheet, index) : rowsBefore(sheet, index);
  const size = axis === 'col' ? sheet.columnWidth(index) : sheet.rowHeight(index);
  return before + Math.min(numberIn(corner, `${axis}Off`) / UNITS_PER_POINT, size);
}

function writeCorner(sheet: SheetModel, corner: XmlElement, left: number, top: number): void {
  const column = cellAt(left, COLUMN_LIMIT, (index) => sheet.columnWidth(index));
  const row = cellAt(top, ROW_LIMIT, (index) => sheet.rowHeight(index));
  writeMarker(corner, 'col', column.index, column.rest);
  writeMarker(corner, 'row', row.index, row.rest);
}

/**
 * The row or column at a distance from the sheet's edge, and how far into it, in points.
 * @example cellAt(50, 10, () => 48) // { index: 1, rest: 2 }
 */
export function cellAt(
  points: number,
  limit: number,
  sizeOf: (index: number) => number,
): { index: number; rest: number } {
  let rest = points;
  let index = 0;
  for (let size = sizeOf(0); index < limit - 1 && rest >= size; size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return { index, rest };
}

function columnsBefore(sheet: SheetModel, count: number): number {
  let points = 0;
  for (let column = 0; column < Math.min(count, COLUMN_LIMIT); column += 1)
    points += sheet.columnWidth(column);
  return points;
}

function rowsBefore(sheet: SheetModel, count: number): number {
  let points = 0;
  for (let row = 0; row < Math.min(count, ROW_LIMIT); row += 1) points += sheet.rowHeight(row);
  return points;
}

function numberIn(parent: XmlElement, name: string): number {
  const node = childLocal(parent, name);
  return node === undefined ? 0 : Math.max(0, Number(textOf(node)) || 0);
}

function writeMarker(corner: XmlElement, axis: 'col' | 'row', index: number, points: number): void {
  for (const node of corner.children) {
    if (typeof node === 'string') continue;
    if (localName(node) === axis) node.children = [String(index)];
    if (localName(node) === `${axis}Off`) node.children = [String(Math.round(points * UNITS_PER_POINT))];
  }
}

function pointsAt(node: XmlElement | undefined, attribute: string): number {
  return (Number(node?.attributes[attribute]) || 0) / UNITS_PER_POINT;
}

function writeUnits(node: XmlElement | undefined, points: Readonly<Record<string, number>>): void {
  if (node === undefined) return;
  for (const [attribute, value] of Object.entries(points)) {
    node.attributes[attribute] = String(Math.round(value * UNITS_PER_POINT));
  }
}
