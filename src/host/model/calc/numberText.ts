import { format, isDateFormat } from './numberFormats';
import type { CellValue } from '../../../ooxml/cellValue';

/** The languages a cell can be shown in: Excel's API speaks en-US, the page shows what a Swedish Excel shows. */
export type DisplayLocale = 'en-US' | 'sv-SE';

/** Days between the two date systems' first days. */
const offset1904 = 1462;
/** What a date shows that lies outside the calendar. */
const unshowable = '########';

/** The short date and date with time follow the user's language, not the letters of the format (number formats 14 and 22). */
const localDates: Readonly<Record<DisplayLocale, Readonly<Record<string, string>>>> = {
  'en-US': { 'mm-dd-yy': 'm/d/yyyy' },
  'sv-SE': {
    'm/d/yyyy': 'yyyy-mm-dd',
    'mm-dd-yy': 'yyyy-mm-dd',
    'm/d/yyyy h:mm': 'yyyy-mm-dd hh:mm',
    'm/d/yy h:mm': 'yyyy-mm-dd hh:mm',
  },
};

/** Excel's error values in a Swedish Excel; the others are the same. */
const swedishErrors: Readonly<Record<string, string>> = {
  '#DIV/0!': '#DIVISION/0!',
  '#N/A': '#SAKNAS!',
  '#VALUE!': '#VÄRDEFEL!',
  '#REF!': '#REFERENS!',
  '#NAME?': '#NAMN?',
  '#NUM!': '#OGILTIGT!',
  '#NULL!': '#SKÄRNING!',
  '#CALC!': '#BERÄKNA!',
};

/**
 * A cell's value as Excel shows it in a column wide enough (`Range.text` in en-US). General shows at most 11 characters.
 * In sv-SE numbers are grouped with a no-break space. A format that is not valid shows the value as General.
 * @example 0.949 in `0.0%` → 94.9%, in sv-SE 94,9%; 45047 in `yyyy-mm-dd` → 2023-05-01, and 2027-05-02 in the 1904 system
 */
export function displayText(
  value: CellValue,
  numberFormat: string,
  date1904: boolean,
  locale: DisplayLocale = 'en-US',
): string {
  if (value === null) return '';
  if (typeof value === 'object')
    return locale === 'sv-SE' ? (swedishErrors[value.error] ?? value.error) : value.error;
  const pattern = localDates[locale][numberFormat] ?? numberFormat;
  const shifted = typeof value === 'number' && date1904 && isDate(pattern) ? value + offset1904 : value;
  const options = {
    locale,
    nbsp: locale === 'sv-SE',
    dateSpanLarge: false,
    dateErrorNumber: false,
    overflow: unshowable,
  };
  try {
    return format(pattern, shifted, options);
  } catch {
    return format('General', shifted, options);
  }
}

function isDate(pattern: string): boolean {
  try {
    return isDateFormat(pattern);
  } catch {
    return false;
  }
}
