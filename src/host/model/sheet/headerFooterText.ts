/** The three parts of a header or footer, with Excel's codes (&P, &D …) as they are. */
export interface HeaderFooterParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/**
 * Splits the file's text.
 * @example splitHeaderFooter('&LA&CPage &P') // { left: 'A', center: 'Page &P', right: '' }
 */
export function splitHeaderFooter(text: string): HeaderFooterParts {
  const parts: Record<string, string> = { L: '', C: '', R: '' };
  let part = 'C';
  // '&"Arial,Bold"' holds a font's name and '&&' is an ampersand: neither begins a part.
  for (const piece of text.match(/&&|&"[^"]*"|&[LCR]|[^&]+|&/gi) ?? []) {
    if (/^&[LCR]$/i.test(piece)) part = piece.slice(1).toUpperCase();
    else parts[part] = (parts[part] ?? '') + piece;
  }
  return { left: parts['L'] ?? '', center: parts['C'] ?? '', right: parts['R'] ?? '' };
}

/** The file's text of the parts; '' when all are empty. */
export function joinHeaderFooter(parts: HeaderFooterParts): string {
  const code = (letter: string, text: string): string => (text === '' ? '' : `&${letter}${text}`);
  return code('L', parts.left) + code('C', parts.center) + code('R', parts.right);
}
