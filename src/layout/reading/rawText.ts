import { isCellError, type RawValue } from '../snapshot';

/**
 * What a cell shows, as a Swedish reader of the sheet would say it; '' for an empty cell.
 * @example rawText(1.5) // '1,5'
 * @example rawText(true) // 'SANT'
 */
export function rawText(raw: RawValue): string {
  if (raw === null) return '';
  if (typeof raw === 'number') return String(raw).replace('.', ',');
  if (typeof raw === 'boolean') return raw ? 'SANT' : 'FALSKT';
  return isCellError(raw) ? raw.error : raw;
}
