import type { RawValue } from '../layout/snapshot';

const ERROR_VALUE =
  /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)$/;

/**
 * What a cell holds, from Office.js' `values`, where an empty cell is `''` and an error value its text. (Text that spells an
 * error is read as one: asking for `valueTypes` too would double what crosses the wire, and neither can be read as data.)
 * @example rawValue('') // null
 * @example rawValue('#N/A') // { error: '#N/A' }
 */
export function rawValue(value: unknown): RawValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return ERROR_VALUE.test(value) ? { error: value } : value;
}
