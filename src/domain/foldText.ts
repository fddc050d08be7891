/**
 * Text for comparison: NFC, lower case, soft hyphens gone, every run of white space (NBSP, narrow NBSP, line breaks) one space.
 * Layouts match headers, words and names by this form, because people paste from Word and PDF.
 * @example foldText('  Svar\u00a0 saknas ') // 'svar saknas'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase('sv');
}
