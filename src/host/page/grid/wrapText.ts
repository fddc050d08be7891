/**
 * Breaks a text into the lines the grid draws: at line feeds, and between words where the next word would pass the width.
 * A word wider than the column stays whole, as the grid leaves it.
 */
export function wrapText(text: string, pixels: number, measure: (text: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, pixels, measure));
}

function wrapParagraph(paragraph: string, pixels: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) >= pixels) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
