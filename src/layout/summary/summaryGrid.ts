/** The columns that all sections of a summary share, so that they align without merged cells. Column indexes from 0. */
export interface SummaryGrid {
  readonly isLandscape: boolean;
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  /** How many columns of figures there are. */
  readonly figureCount: number;
}

/** The hidden columns: the rows' keys, what a row's status is whatever the language, and the formulas behind the control cell. */
export const KEY_COLUMN = 0;
export const STATE_COLUMN = 1;
export const CHECK_COLUMN = 2;
/** The symbol, the goal's number or the board's code. */
export const LABEL_COLUMN = 3;
/** Names, with sentences and comments in the rows below. */
export const TEXT_COLUMN = 4;
/** The assessment or the status, in words. */
export const WORD_COLUMN = 5;
/** The first column of figures. */
export const FIRST_FIGURE = 6;
/** Goals have four counts of sub-goals and five of indicators. */
export const LEAST_FIGURES = 9;

const HIDDEN_WIDTH = 4;
const LABEL_WIDTH = 7;
const WORD_WIDTH = 16.5;
const PORTRAIT_TEXT_WIDTH = 48;
/** What a landscape page holds at the scale of a portrait one, for text and figures together. */
const LANDSCAPE_WIDTH = 172;
const LEAST_LANDSCAPE_TEXT_WIDTH = 70;

const POINTS_A_PIXEL = 0.75;
const PIXELS_A_CHARACTER = 7;
const CELL_PADDING_PIXELS = 5;

/**
 * The grid of a board's sheet (portrait) or the region's (landscape).
 * @param figureCount at least 9
 * @param figureWidth in characters: what the largest amount needs
 */
export function summaryGrid(isLandscape: boolean, figureCount: number, figureWidth: number): SummaryGrid {
  const figures = Array.from({ length: figureCount }, () => figureWidth);
  const text = isLandscape
    ? Math.max(LEAST_LANDSCAPE_TEXT_WIDTH, LANDSCAPE_WIDTH - figureCount * figureWidth)
    : PORTRAIT_TEXT_WIDTH;
  return {
    isLandscape,
    figureCount,
    widths: [HIDDEN_WIDTH, HIDDEN_WIDTH, HIDDEN_WIDTH, LABEL_WIDTH, text, WORD_WIDTH, ...figures],
  };
}

/** The last column of the block. */
export function lastColumn({ widths }: SummaryGrid): number {
  return widths.length - 1;
}

/** A column's width in points, as Excel makes it of characters of Calibri 11. */
export function columnPoints({ widths }: SummaryGrid, column: number): number {
  return (Math.round((widths[column] ?? 0) * PIXELS_A_CHARACTER) + CELL_PADDING_PIXELS) * POINTS_A_PIXEL;
}

/** The width of what is printed: all but the hidden columns, in points. */
export function printedPoints(grid: SummaryGrid): number {
  return grid.widths.reduce(
    (sum, _width, column) => sum + (column < LABEL_COLUMN ? 0 : columnPoints(grid, column)),
    0,
  );
}
