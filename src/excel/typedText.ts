/** Texts that Excel cannot take for anything but text: a letter first, then letters, spaces and plain punctuation. */
const PLAINLY_TEXT = /^[\p{L}][\p{L} ,;:!?()"&§…%/.\n-]*$/u;
/** Words that look plain and are not: truth values, and months, which Excel reads as dates (`mar`, `maj-juni` are harmless, `may` is not). */
const SPECIAL_WORD =
  /^(true|false|sant|falskt|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*)$/iu;

/**
 * The string to give Excel so that the cell holds exactly this text. Excel reads a string in `values` or `formulas` as if it
 * were typed: `=1+1`, `2023-05-01`, `12 %`, `007`, `TRUE` would become something else. An apostrophe before it prevents that
 * and is not part of the text.
 * @example typedText('Antal besök') // 'Antal besök'
 * @example typedText('=1+1') // "'=1+1"
 * @example typedText("'citat") // "''citat"
 */
export function typedText(text: string): string {
  if (text === '') return '';
  return PLAINLY_TEXT.test(text) && !SPECIAL_WORD.test(text) ? text : `'${text}`;
}
