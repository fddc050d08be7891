import type { CellValue } from '../../../ooxml/cellValue';
import { displayText } from '../../model/calc/numberText';

/** How Swedish Excel writes logical values and errors. */
const ERRORS: Readonly<Record<string, string>> = {
  '#DIV/0!': '#DIVISION/0!',
  '#N/A': '#SAKNAS!',
  '#NAME?': '#NAMN?',
  '#NULL!': '#SKÄRNING!',
  '#NUM!': '#OGILTIGT!',
  '#REF!': '#REFERENS!',
  '#VALUE!': '#VÄRDEFEL!',
  '#SPILL!': '#SPILL!',
  '#CALC!': '#BERÄKNA!',
};

/** Number formats that Excel shows in the user's own way of writing dates, and how a Swede's looks. */
const SYSTEM_DATES: Readonly<Record<string, string>> = {
  'mm-dd-yy': 'yyyy-mm-dd',
  'm/d/yyyy': 'yyyy-mm-dd',
  'm/d/yy': 'yyyy-mm-dd',
  'm/d/yy h:mm': 'yyyy-mm-dd hh:mm',
  'm/d/yyyy h:mm': 'yyyy-mm-dd hh:mm',
  'h:mm': 'hh:mm',
};

/**
 * A value as Swedish Excel displays it under a number format.
 * @example swedishText(1234.5, '#,##0.0', false) === '1 234,5' with a no-break space
 * @example swedishText(45046, 'mm-dd-yy', false) === '2023-04-30'
 */
export function swedishText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  if (typeof value === 'object' && value !== null) return ERRORS[value.error] ?? value.error;
  return displayText(value, SYSTEM_DATES[numberFormat.toLowerCase()] ?? numberFormat, date1904, 'sv-SE');
}
