/** The most decimals that are left out to make a number in the format General fit. */
const MOST_DECIMALS = 10;

/**
 * A number's text as Excel shows it in a column that is too narrow: never a part of the figures, which would be another number.
 * In the format General decimals are rounded away first; what still does not fit becomes a row of #.
 *
 * @param rounded the text with so many decimals, for the format General; null for other formats
 * @example fitNumber('1234567', null, 40, (text) => text.length * 7) === '#####'
 */
export function fitNumber(
  text: string,
  rounded: ((decimals: number) => string) | null,
  pixels: number,
  measure: (text: string) => number,
): string {
  if (measure(text) <= pixels) return text;
  if (rounded !== null) {
    for (let decimals = decimalsWithRoom(text, pixels, measure); decimals >= 0; decimals -= 1) {
      const shorter = rounded(decimals);
      if (measure(shorter) <= pixels) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(pixels / measure('#'))));
}

/** How many decimals there is room for after the whole part of a number. */
function decimalsWithRoom(text: string, pixels: number, measure: (text: string) => number): number {
  const whole = text.split(/[,.]/, 1)[0] ?? text;
  return Math.min(MOST_DECIMALS, Math.max(0, Math.floor((pixels - measure(`${whole},`)) / measure('0'))));
}
