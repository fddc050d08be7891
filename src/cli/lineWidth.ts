/** A line for those who send the list to a file, where no terminal tells its width. */
const USUAL_WIDTH = 100;
const LEAST_WIDTH = 80;
/** Longer lines are hard to follow. */
const MOST_WIDTH = 120;

/**
 * How long lines of running text may be.
 * @param columns the terminal's width; undefined where there is none
 * @example lineWidth(300) // 120
 */
export function lineWidth(columns: number = USUAL_WIDTH): number {
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, columns));
}
