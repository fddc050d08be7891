/** Advance widths in thousandths of the font size, of Calibri and of Carlito, which has the same ones; bold is about 2 % wider. */
const WIDTHS: Readonly<Record<string, string>> = {
  221: "'",
  226: ' \u00a0',
  229: 'il',
  239: 'j',
  250: ',’',
  252: '.I·',
  268: ':;',
  303: '()',
  305: 'f',
  306: '-',
  319: 'J',
  335: 't',
  349: 'r',
  386: '/',
  391: 's',
  395: 'z',
  420: 'L”',
  423: 'c',
  433: 'x',
  453: 'vyk',
  459: 'FS',
  471: 'g',
  479: 'aåä',
  488: 'TYEÉ',
  498: 'eé–§−_*+<=>',
  507: '0123456789',
  519: 'PXK',
  527: 'bdhnpquüoö',
  544: 'CRB',
  579: 'VAÅÄ',
  623: 'DH',
  646: 'GUN',
  673: 'OÖQ',
  715: '%w&',
  799: 'm',
  855: 'M',
  890: 'W@',
};
const BY_CHARACTER = new Map(
  Object.entries(WIDTHS).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)] as const),
  ),
);
/** For characters not listed: the width of an `O`, so that an estimate is rather too wide. */
const OTHER = 662;
const BOLD = 1.03;

/**
 * The width of a text on one line, in points, as if set in Calibri.
 * @param fontSize in points
 * @example textWidth('Mål', 10, false) // 15.54
 */
export function textWidth(text: string, fontSize: number, isBold: boolean): number {
  let thousandths = 0;
  for (const character of text) thousandths += BY_CHARACTER.get(character) ?? OTHER;
  return (thousandths * fontSize * (isBold ? BOLD : 1)) / 1000;
}

/**
 * How many lines a text takes when it is wrapped at spaces and hyphens, as Excel wraps; a word wider than the line is broken.
 * @param width of the line, in points
 */
export function wrappedLineCount(text: string, width: number, fontSize: number, isBold: boolean): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + paragraphLineCount(line, width, fontSize, isBold), 0);
}

function paragraphLineCount(paragraph: string, width: number, fontSize: number, isBold: boolean): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.match(/[^\s-]*(?:-|\s|$)/gu) ?? []) {
    const full = textWidth(word, fontSize, isBold);
    const visible = textWidth(word.trimEnd(), fontSize, isBold);
    if (used > 0 && used + visible > width) {
      lines += 1;
      used = 0;
    }
    if (visible > width) {
      lines += Math.ceil(visible / width) - 1;
      used = visible % width;
    } else used += full;
  }
  return lines;
}
