import type { CellValue } from '../../../ooxml/cellValue';

const typedErrors = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
]);

/** A constant as text that the engine, which reads it as if typed, takes for that constant: text in apostrophe, so that "12%" or "=A1" stay text. */
export function inputText(value: Exclude<CellValue, null>): string {
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return typedErrors.has(value.error) ? value.error : '#N/A';
}
