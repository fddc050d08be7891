import type { CellKind } from './tableSpec';

/** Number formats of whole columns, in en-US form; kinds that are left General are absent. */
export const KIND_FORMATS: Readonly<Partial<Record<CellKind, string>>> = {
  wholeNumber: '0',
  money: '#,##0.00',
  share: '0.0 %',
  date: 'yyyy-mm-dd',
  endDate: 'yyyy-mm-dd',
};

const MOST_DECIMALS = 3;

/**
 * The number format for the figures of one row (baseline, target, outcome), so that they read alike: as many decimals as the figures
 * have, thousands apart, percent where the unit says so (with a space before the sign, as Swedish has it).
 * @example rowNumberFormat([1061, 1010], false) // '#,##0'
 * @example rowNumberFormat([103, 99.1], false) // '#,##0.0'
 * @example rowNumberFormat([0.106, 0.7], true) // '0.0 %'
 */
export function rowNumberFormat(figures: readonly number[], isPercent: boolean): string {
  const decimals = Math.max(0, ...figures.map((figure) => decimalsOf(isPercent ? figure * 100 : figure)));
  const tail = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  return isPercent ? `0${tail} %` : `#,##0${tail}`;
}

function decimalsOf(figure: number): number {
  const [, decimals = ''] = String(Number(figure.toPrecision(12))).split('.');
  return Math.min(MOST_DECIMALS, decimals.length);
}
