import { toSek, type MoneyUnit } from './money';

/** A number read from text: percentages divided by 100, money in whole kronor when its unit is written. */
export interface NumberText {
  readonly value: number;
  readonly unit: '%' | MoneyUnit | null;
}

/** Whole part in groups of three or without groups, then a decimal comma or point. */
const NUMBER = /^([-−–+]?)(\d+|[1-9]\d{0,2}(?: \d{3})+)(?:([,.])(\d+))?$/u;
/** No number is longer, however it is spaced; what a cell can hold besides (32 767 characters) would take the patterns a second each. */
const LONGEST = 200;
const UNIT = /\s*(%|procent|mkr|tkr|kr)$/iu;

/**
 * Reads a Swedish number as people type or paste it, null when it cannot be read for certain.
 * Space, NBSP, U+202F and thin space separate groups of three; a decimal point is accepted except before exactly three digits;
 * the sign stands directly before the digit. Source: rules.md 1.
 * @example readNumberText('90\u00a0000\u202f000') // { value: 90000000, unit: null }
 * @example readNumberText('10,6%') // { value: 0.106, unit: '%' }
 * @example readNumberText('–17 mkr') // { value: -17000000, unit: 'mkr' }
 * @example readNumberText('1–3 procent') // null
 */
export function readNumberText(text: string): NumberText | null {
  if (text.length > LONGEST) return null;
  const spaced = text
    .normalize('NFC')
    .replace(/[\u00a0\u202f\u2009]/gu, ' ')
    .trim();
  const unitText = UNIT.exec(spaced)?.[1]?.toLowerCase();
  const number = readPlainNumber(unitText === undefined ? spaced : spaced.replace(UNIT, ''));
  if (number === null) return null;
  if (unitText === undefined) return { value: number, unit: null };
  if (unitText === '%' || unitText === 'procent') return { value: hundredth(number), unit: '%' };
  const unit = unitText === 'mkr' ? 'mkr' : unitText === 'tkr' ? 'tkr' : 'kr';
  return { value: toSek(number, unit), unit };
}

function readPlainNumber(text: string): number | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', separator, decimals] = match;
  if (separator === '.' && decimals?.length === 3) return null;
  const size = Number(`${whole.replaceAll(' ', '')}.${decimals ?? '0'}`);
  return sign === '' || sign === '+' || size === 0 ? size : -size;
}

/** Divides by 100 as Excel reads `10,6 %`: the decimal number 0.106, not 10.6 / 100 with its binary rest. */
function hundredth(value: number): number {
  return Number((value / 100).toPrecision(15));
}
