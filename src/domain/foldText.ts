/** Words of letters, digits and signs that are composed already, with single blanks between: nothing but capitals to fold. */
const PLAIN = /^(?:[!-~¡-¬®-ÿ‐-‧−]+(?: [!-~¡-¬®-ÿ‐-‧−]+)*)?$/u;

/**
 * Text for comparison: NFC, lower case, soft hyphens gone, every run of white space (NBSP, narrow NBSP, line breaks) one space.
 * Layouts match headers, words and names by this form, because people paste from Word and PDF. (Swedish has no lower case of its own.)
 * @example foldText('  Svar\u00a0 saknas ') // 'svar saknas'
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
