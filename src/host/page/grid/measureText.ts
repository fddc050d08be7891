/** Width of a text in pixels in a CSS font such as `bold 13px Arial`. */
export type MeasureText = (text: string, font: string) => number;

/** The fonts of the cells, in order of preference; all of them have figures of one width. */
export const CELL_FONTS = '"Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif';

/** Figures and what stands between them. */
const NUMBER = /^[\d\s.,%#+\u2212-]*$/;

/** Measures with the browser's own text engine; numbers by the widths of their characters, which are remembered. */
export function canvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const characters = new Map<string, number>();
  let current = '';
  const measure: MeasureText = (text, font) => {
    if (context === null) return text.length * 7;
    if (font !== current) {
      context.font = font;
      current = font;
    }
    return context.measureText(text).width;
  };
  const characterWidth = (character: string, font: string): number => {
    const key = character + font;
    const known = characters.get(key);
    if (known !== undefined) return known;
    const width = measure(character, font);
    characters.set(key, width);
    return width;
  };
  return (text, font) => {
    if (!NUMBER.test(text)) return measure(text, font);
    let width = 0;
    for (const character of text) width += characterWidth(character, font);
    return width;
  };
}
