import { foldText } from './foldText';

/** Units in which people write money: million, thousand and whole kronor. */
export type MoneyUnit = 'mkr' | 'tkr' | 'kr';

const SEK_PER_UNIT: Readonly<Record<MoneyUnit, number>> = { mkr: 1_000_000, tkr: 1_000, kr: 1 };

/**
 * Money inside the program: whole kronor, so that sums are exact. Rounds to the nearest krona, halves away from zero.
 * Source: rules.md 1.
 * @example toSek(-0.36, 'mkr') // -360000
 * @example toSek(153, 'tkr') // 153000
 */
export function toSek(amount: number, unit: MoneyUnit): number {
  const sek = Math.round(Math.abs(amount) * SEK_PER_UNIT[unit]);
  return amount < 0 ? 0 - sek : sek;
}

/**
 * Kronor in another unit, for cells and texts.
 * @example fromSek(55010000, 'mkr') // 55.01
 */
export function fromSek(amountSek: number, unit: MoneyUnit): number {
  return amountSek / SEK_PER_UNIT[unit];
}

/**
 * The money unit that the words of an `Enhet` cell name, null when they name none.
 * @example moneyUnitOf('miljoner kronor') // 'mkr'
 * @example moneyUnitOf('antal') // null
 */
export function moneyUnitOf(unitText: string): MoneyUnit | null {
  const words = foldText(unitText);
  if (['mkr', 'mnkr', 'miljoner kronor', 'miljoner kr'].includes(words)) return 'mkr';
  if (['tkr', 'tusen kronor', 'tusen kr'].includes(words)) return 'tkr';
  if (['kr', 'kronor', 'sek'].includes(words)) return 'kr';
  return null;
}
