import { barBoxes } from './barBoxes';
import type { ChartPicture } from './chartPicture';
import { niceScale } from './niceScale';
import type { Scale } from './niceScale';

/** The height of the chart's text, in pixels. */
export const TEXT_PIXELS = 12;
/** About the width of one of its letters. */
export const LETTER_PIXELS = 6.2;
/** What the legend takes at the bottom. */
export const LEGEND_PIXELS = 26;
/** What the numbers along the value axis take below lying bars. */
export const AXIS_PIXELS = 20;

const TITLE_PIXELS = 30;
const NUMBERS_PIXELS = 52;
/** The names of categories take at most this part of the width. */
const NAMES_SHARE = 0.42;
/** Labels outside the bars need so much more of the axis. */
const LABEL_ROOM = 1.1;

/** Where the bars are drawn, in pixels, and on what scale. */
export interface ChartPlot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scale: Scale;
}

/** Divides a chart's room among title, axes, legend and bars. */
export function chartPlot(picture: ChartPicture, width: number, height: number): ChartPlot {
  const { isLying, categories, hasValueAxis, hasLegend, valueAxisTitle } = picture;
  const letters = Math.max(0, ...categories.map(({ length }) => length));
  const names = Math.min(width * NAMES_SHARE, letters * LETTER_PIXELS + 16);
  const words = hasValueAxis && valueAxisTitle !== '' ? TEXT_PIXELS + 4 : 0;
  const left = isLying ? names : hasValueAxis ? NUMBERS_PIXELS : 12;
  const top = TITLE_PIXELS + (isLying ? 0 : words);
  const axis = isLying && !hasValueAxis ? 4 : AXIS_PIXELS;
  const bottom = axis + (isLying ? words : 0) + (hasLegend ? LEGEND_PIXELS : 8);
  const room = { width: Math.max(1, width - left - 16), height: Math.max(1, height - top - bottom) };
  const lines = isLying ? room.width / 60 : room.height / 36;
  return { left, top, ...room, scale: plotScale(picture, Math.min(8, Math.max(2, Math.floor(lines)))) };
}

function plotScale(picture: ChartPicture, lines: number): Scale {
  const { stacking, isLying, series } = picture;
  const ends = barBoxes(picture).map(({ to }) => to);
  const hasLabelsOutside = stacking === 'none' && !isLying && series.some(({ labels }) => labels !== null);
  const room = hasLabelsOutside ? LABEL_ROOM : 1;
  return niceScale(Math.min(...ends) * room, Math.max(...ends) * room, lines);
}

/** The pixel where a value stands along the value axis. */
export function valuePixel({ isLying }: ChartPicture, plot: ChartPlot, value: number): number {
  const share = (value - plot.scale.least) / (plot.scale.most - plot.scale.least);
  return isLying ? plot.left + share * plot.width : plot.top + (1 - share) * plot.height;
}

/**
 * The pixel where a part of the categories' axis begins: lying bars are counted from below unless they are turned over, standing
 * ones from the left.
 * @param start from 0 to 1
 */
export function categoryPixel(
  { isLying, isReversed }: ChartPicture,
  plot: ChartPlot,
  start: number,
  thickness: number,
): number {
  const edge = isLying === isReversed ? start : 1 - start - thickness;
  return isLying ? plot.top + edge * plot.height : plot.left + edge * plot.width;
}

/** A text that fits, with dots where it was cut. */
export function shortened(text: string, letters: number): string {
  const most = Math.max(1, Math.floor(letters));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
