import { foldText } from '../../domain/foldText';
import { excelDate } from '../excelDate';
import type { RawValue } from '../snapshot';

/** A date once read, as an Excel serial number (1900 date system). */
export type ReadDate =
  | { readonly kind: 'date'; readonly serial: number; readonly isText: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' };

/** 1980-01-01 and 2199-12-31: a number outside is a year, an amount or 20231231, and no date. */
const FIRST = 29_221;
const LAST = 109_574;
const MISSING = new Set(['', '-', '–', 'saknas', 'uppgift saknas']);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * Reads a cell that should hold a date: a number, or text that can mean one day only (`2023-12-31`, `31 december 2023`).
 * `31/12 2023`, `12-2023` and the like are unreadable: never a guess.
 * @example readDate('31 dec 2023') // { kind: 'date', serial: 45291, isText: true }
 */
export function readDate(raw: RawValue): ReadDate {
  if (raw === null) return { kind: 'missing' };
  if (typeof raw === 'number') {
    return raw >= FIRST && raw <= LAST
      ? { kind: 'date', serial: raw, isText: false }
      : { kind: 'unreadable' };
  }
  if (typeof raw !== 'string') return { kind: 'unreadable' };
  const folded = foldText(raw);
  if (MISSING.has(folded)) return { kind: 'missing' };
  const serial = serialOf(folded);
  return serial === null ? { kind: 'unreadable' } : { kind: 'date', serial, isText: true };
}

function serialOf(folded: string): number | null {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[-−–](\d{2})[-−–](\d{2})$/u.exec(folded) ?? [];
  if (isoYear !== undefined) return checked(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, day, word = '', year] = /^(\d{1,2})\.? (\p{L}{3,})\.? (\d{4})$/u.exec(folded) ?? [];
  const month = MONTHS.indexOf(word.slice(0, 3)) + 1;
  return month === 0 ? null : checked(Number(year), month, Number(day));
}

/** Null for 30 February and for years that no plan has. */
function checked(year: number, month: number, day: number): number | null {
  const serial = excelDate(year, month, day);
  const isDay = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day && month >= 1 && month <= 12;
  return isDay && serial >= FIRST && serial <= LAST ? serial : null;
}
