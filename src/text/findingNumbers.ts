import type { ReadingParams } from '../domain/readingParams';
import type { Language } from './language';

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** An Excel serial number as `2023-12-31`. */
export function dateText(serial: number): string {
  return new Date(DAY_ZERO + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

/**
 * What a text was read as, written as the reader's Excel would show it.
 * @example readAsText('sv', { form: 'percent', number: 0.106, … }) // '10,6 %' (with a no-break space)
 */
export function readAsText(
  language: Language,
  { form, number, word }: Pick<ReadingParams['VAL-02'], 'form' | 'number' | 'word'>,
): string {
  if (number === null) return word ?? '';
  if (form === 'date') return dateText(number);
  const options: Intl.NumberFormatOptions = {
    maximumFractionDigits: form === 'percent' ? 4 : 6,
    ...(form === 'percent' && { style: 'percent' }),
  };
  const text = new Intl.NumberFormat(LOCALES[language], options).format(number);
  return form === 'amount' ? `${text}\u00a0mkr` : text;
}
