import { foldText } from './foldText';
import { fromSek, type MoneyUnit } from './money';
import { readNumberText } from './readNumberText';

/** Words that a target or an outcome may hold instead of a number. */
export const VALUE_WORDS = ['Öka', 'Minska', 'Ja', 'Nej'] as const;

/** One of the words with meaning. */
export type ValueWord = (typeof VALUE_WORDS)[number];

/** What a value cell says, once read. `isText`: a number that stands in the cell as text (VAL-02). `isPercent`: it was written with a percent sign. */
export type ReadValue =
  | { readonly kind: 'number'; readonly value: number; readonly isText: boolean; readonly isPercent: boolean }
  | { readonly kind: 'word'; readonly word: ValueWord }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' };

const MISSING = new Set(['', '-', '–', 'saknas', 'svar saknas', 'uppgift saknas']);
const MISSING_VALUE: ReadValue = { kind: 'missing' };
const UNREADABLE: ReadValue = { kind: 'unreadable' };

/**
 * Reads a cell that should hold a value: a number, a word with meaning, or nothing. Never guesses and never reads anything as zero;
 * Excel errors, truth values and other text are unreadable. Source: rules.md 1, irregularities (a) 1–3.
 * @param moneyUnit the unit the column or row is in, when it holds money: amounts written with `mkr`, `tkr` or `kr` are scaled to it. Without one such an amount is unreadable, for its scale is unknown.
 * @example readValue('3 500 000') // number 3500000
 * @example readValue('13,27') // number 13.27
 * @example readValue('−15 %') // number -0.15, isPercent
 * @example readValue('4,55 procent') // number 0.0455, isPercent
 * @example readValue('153 tkr', 'mkr') // number 0.153
 * @example readValue('öka') // word 'Öka'
 * @example readValue('Svar saknas') // missing
 * @example readValue('12 34') // unreadable
 * @example readValue('1.010') // unreadable: 1 010 or 1,01?
 */
export function readValue(raw: unknown, moneyUnit: MoneyUnit | null = null): ReadValue {
  if (raw === null || raw === undefined) return MISSING_VALUE;
  if (typeof raw === 'number' && Number.isFinite(raw)) {
    return { kind: 'number', value: raw, isText: false, isPercent: false };
  }
  if (typeof raw !== 'string') return UNREADABLE;
  const folded = foldText(raw);
  if (MISSING.has(folded)) return MISSING_VALUE;
  const word = VALUE_WORDS.find((candidate) => foldText(candidate) === folded);
  if (word !== undefined) return { kind: 'word', word };
  return readText(raw, moneyUnit);
}

function readText(text: string, moneyUnit: MoneyUnit | null): ReadValue {
  const read = readNumberText(text);
  if (read === null) return UNREADABLE;
  if (read.unit === null || read.unit === '%') {
    return { kind: 'number', value: read.value, isText: true, isPercent: read.unit === '%' };
  }
  if (moneyUnit === null) return UNREADABLE;
  return { kind: 'number', value: fromSek(read.value, moneyUnit), isText: true, isPercent: false };
}
