import { getFormatFromId, parseValue } from './numberFormats';
import type { CellValue } from '../../../ooxml/cellValue';

/** What Excel makes of text typed into a cell (or given as a string to Office.js `values` and `formulas`). */
export type TypedInput =
  /** A constant. `numberFormat` is what Excel gives a cell in General format that takes it; left out: it stays General. */
  | { readonly value: CellValue; readonly numberFormat?: string }
  /** A formula in Office.js form, with `=`; it may still be refused when it is converted. */
  | { readonly formula: string }
  /** Text after a leading apostrophe, which is not part of it: the cell gets `quotePrefix`. */
  | { readonly text: string };

const errors = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#GETTING_DATA',
]);

/**
 * Reads text as Excel reads it when typed, in en-US whatever the user's language: `1,234.5`, `12%`, `2023-05-01`, `1/2`,
 * `mar5`, `TRUE`, `#N/A`, `=A1`, `+A1`. Dates come as serial numbers of the 1900 system; a date without a year is this
 * year's. Numbers keep 15 digits. What is nothing else is text, spaces and all. '' is an empty cell.
 * Source: Excel's documented behaviour; numbers and dates through `numfmt.parseValue`, which follows Range.Value.
 * @example `007` → 7; `3E10` → 30000000000, 0.00E+00; `1 1/2` → 1.5, # ?/?; `'007` → the text 007
 */
export function readTyped(text: string): TypedInput {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const error = text.trim().toUpperCase();
  if (errors.has(error)) return { value: { error } };
  const parsed = parseValue(text, { locale: 'en-US' });
  if (parsed !== undefined) {
    const format = parsed.formatId === undefined ? undefined : getFormatFromId(parsed.formatId, 'en-US');
    return format === undefined ? { value: parsed.value } : { value: parsed.value, numberFormat: format };
  }
  if (/^[+-]./s.test(text)) return { formula: `=${text}` };
  return /^@./s.test(text) ? { formula: `=${text.slice(1)}` } : { value: text };
}
