import type { CellValue } from '../../../ooxml/cellValue';
import { swedishText } from './swedishText';

const NUMBER = /^([+-]?)(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)?(?:,(\d+))?(%?)$/;

/**
 * What a Swede types, as the model reads it (en-US): the comma is the decimal sign and a space may divide the thousands.
 * Formulas and all other texts are passed on as they are.
 * @example fromTyped('1 234,5') === '1234.5'
 * @example fromTyped('SANT') === 'TRUE'
 */
export function fromTyped(text: string): string {
  const trimmed = text.trim();
  const number = NUMBER.exec(trimmed);
  if (number !== null && /\d/.test(trimmed)) {
    const [, sign = '', whole = '0', decimals, percent = ''] = number;
    return `${sign}${whole.replace(/\D/g, '')}${decimals === undefined ? '' : `.${decimals}`}${percent}`;
  }
  const upper = trimmed.toUpperCase();
  if (upper === 'SANT') return 'TRUE';
  return upper === 'FALSKT' ? 'FALSE' : text;
}

/**
 * A constant as it stands in the input line: the number itself, not rounded by its format, but as a date or with % where the
 * cell is formatted so; text that would be read as something else gets its apostrophe.
 */
export function toTyped(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (typeof value === 'string')
    return fromTyped(value) !== value || LOOKS_TYPED.test(value) ? `'${value}` : value;
  if (typeof value !== 'number') return swedishText(value, 'General', date1904);
  if (numberFormat.includes('%')) return `${plainNumber(Number((value * 100).toPrecision(15)))}%`;
  if (isDateFormat(numberFormat) && value >= 0) {
    return swedishText(value, Number.isInteger(value) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss', date1904);
  }
  return plainNumber(value);
}

/** Texts that the model would take for a formula, a number, a date or a logical value. */
const LOOKS_TYPED = /^(?:['=+@-]|[\d.]|true$|false$|#)/i;

function plainNumber(value: number): string {
  return String(value).replace('.', ',');
}

/** A format with day or year outside quotation marks and brackets. */
function isDateFormat(numberFormat: string): boolean {
  return /[dy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/i, ''));
}
