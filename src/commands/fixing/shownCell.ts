import { rawText } from '../../layout/reading/rawText';
import type { RawValue } from '../../layout/snapshot';
import type { ShownCell } from './fixPlan';

const MOST_DECIMALS = 10;
const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * What a cell shows in Swedish Excel, near enough to recognise it by: percent, dates, decimals and thousands as its number format
 * has them.
 * @param numberFormat in en-US form
 * @example shownCell(0.949, '0.0 %') // { kind: 'text', text: '94,9 %' }
 */
export function shownCell(value: RawValue, numberFormat: string): ShownCell {
  if (value === null || value === '') return { kind: 'empty' };
  return { kind: 'text', text: typeof value === 'number' ? figure(value, numberFormat) : rawText(value) };
}

function figure(value: number, numberFormat: string): string {
  const codes = (numberFormat.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '');
  if (/[ymd]/iu.test(codes))
    return new Date(DAY_ZERO + Math.floor(value) * DAY_MS).toISOString().slice(0, 10);
  const isPercent = codes.includes('%');
  const isFixed = /[0#]/u.test(codes);
  const decimals = /\.([0#?]+)/u.exec(codes)?.[1] ?? '';
  const options: Intl.NumberFormatOptions = {
    useGrouping: codes.includes(','),
    maximumFractionDigits: isFixed ? decimals.length : MOST_DECIMALS,
    minimumFractionDigits: isFixed ? decimals.replaceAll(/[^0]/gu, '').length : 0,
    ...(isPercent && { style: 'percent' }),
  };
  return new Intl.NumberFormat('sv-SE', options).format(value);
}
