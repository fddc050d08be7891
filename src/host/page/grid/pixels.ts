/** Screen pixels at 96 a inch for typographic points: what Excel shows at 100 %. */
export function pixelsOfPoints(points: number): number {
  return Math.round((points * 4) / 3);
}

/**
 * The font's size on the grid, in pixels. A little under Excel's 4/3 a point, because the grid's line is one and a half times
 * its font and Excel's is about 1.36: rows and columns that fit in Excel fit here too.
 */
export function fontPixels(points: number): number {
  return Math.round(points * 12) / 10;
}

/** The height of a line of text on the grid, in pixels. */
export function linePixels(points: number): number {
  return fontPixels(points) * 1.5;
}

/** The grid's margin above the first line of text that stands at the top, or below the last at the bottom; Excel has none. */
export const TEXT_MARGIN = 6;

/** Rows below this height are drawn with their text in the middle, where it needs no margin. */
export const LOW_ROW = 27;

/** A row's height on the grid for its height in the workbook, both in pixels. */
export function rowPixelsOnGrid(pixels: number): number {
  return pixels < LOW_ROW ? pixels : pixels + TEXT_MARGIN;
}
