import type { ChartFrame } from '../../model/chart/chartFrame';
import { cellAt } from '../../model/chart/chartFrame';
import type { GridEngine } from '../grid/gridEngine';
import { pixelsOfPoints } from '../grid/pixels';

/** The grid's own headers, and the line beside frozen panes, in pixels. */
const ROW_HEADER_WIDTH = 30;
const COLUMN_HEADER_HEIGHT = 28;
const PANE_LINE = 3;
const LIMIT = 1_048_576;

/** Where something lies on the grid, in pixels, and from where on it is in sight: before that it is scrolled away. */
export interface GridPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly clipLeft: number;
  readonly clipTop: number;
}

/** Where a frame of the sheet in front lies on the grid, whose rows may be higher than the workbook's. */
export function chartPlace(engine: GridEngine, frame: ChartFrame): GridPlace | null {
  const place = engine.getSelectedSheet();
  const sheet = engine.sheets[place];
  if (sheet === undefined) return null;
  const columns: Axis = {
    points: (index) => sheet.columnWidth(index),
    pixels: (index) => engine.getColumnWidth(place, index + 1),
    frozen: engine.getFrozenColumnsCount(place),
    header: ROW_HEADER_WIDTH,
    scrolled: engine.getScrollX(),
  };
  const rows: Axis = {
    points: (index) => sheet.rowHeight(index),
    pixels: (index) => engine.getRowHeight(place, index + 1),
    frozen: engine.getFrozenRowsCount(place),
    header: COLUMN_HEADER_HEIGHT,
    scrolled: engine.getScrollY(),
  };
  const across = span(columns, frame.left, frame.width);
  const down = span(rows, frame.top, frame.height);
  return {
    left: across.start,
    width: across.size,
    clipLeft: across.clip,
    top: down.start,
    height: down.size,
    clipTop: down.clip,
  };
}

interface Axis {
  readonly points: (index: number) => number;
  readonly pixels: (index: number) => number;
  readonly frozen: number;
  readonly header: number;
  readonly scrolled: number;
}

function span(axis: Axis, start: number, size: number): { start: number; size: number; clip: number } {
  const first = pixelsTo(axis, start);
  const last = pixelsTo(axis, start + size);
  const frozen = cellAt(start, LIMIT, axis.points).index < axis.frozen;
  if (frozen) return { start: axis.header + first, size: last - first, clip: axis.header };
  const line = axis.frozen > 0 ? PANE_LINE : 0;
  const clip = axis.header + total(axis, axis.frozen) + line;
  return { start: axis.header + line + first - axis.scrolled, size: last - first, clip };
}

function pixelsTo(axis: Axis, points: number): number {
  const { index, rest } = cellAt(points, LIMIT, axis.points);
  return total(axis, index) + Math.min(pixelsOfPoints(rest), axis.pixels(index));
}

function total({ pixels }: Axis, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += pixels(index);
  return sum;
}
