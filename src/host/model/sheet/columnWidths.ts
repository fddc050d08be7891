/** Pixels of one digit of the standard font (Calibri 11). */
const DIGIT_PIXELS = 7;
const POINTS_A_PIXEL = 0.75;

/**
 * The points that a file's width in characters stands for.
 * @example pointsOfWidth(9.140625) // 48
 */
export function pointsOfWidth(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS) * POINTS_A_PIXEL;
}

/**
 * The file's width in characters (in steps of 1/256) of a width in points.
 * @example widthOfPoints(48) // 9.140625
 */
export function widthOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_A_PIXEL);
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}
