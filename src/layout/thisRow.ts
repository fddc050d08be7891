/**
 * A reference to another column of the same table row, in Office.js form; characters with a meaning in references are escaped.
 * @example thisRow('Riktning') // '[@Riktning]'
 * @example thisRow('Mål 2023') // '[@[Mål 2023]]'
 */
export function thisRow(header: string): string {
  if (/^[\p{L}\p{N}_]+$/u.test(header)) return `[@${header}]`;
  return `[@[${header.replace(/['[\]#@]/gu, "'$&")}]]`;
}
