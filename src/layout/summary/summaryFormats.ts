/** Whole numbers; nothing is a dash, so that what there is stands out. */
export const COUNT_FORMAT = '0;-0;"–"';
/** Shares of target. */
export const SHARE_FORMAT = '0.0 %;"−"0.0 %';

const TENTH_SEK = 50_000;
const SEK_PER_MKR = 1_000_000;

/**
 * Amounts in mkr with so many decimals and a real minus sign.
 * @example moneyFormat(1) // '#,##0.0;"−"#,##0.0'
 */
export function moneyFormat(decimals: number): string {
  const figure = `#,##0.${'0'.repeat(decimals)}`;
  return `${figure};"−"${figure}`;
}

/** Kronor as the mkr of a cell; null stays null. */
export function mkrOf(amountSek: number | null): number | null {
  return amountSek === null ? null : amountSek / SEK_PER_MKR;
}

/**
 * Tenths of mkr for a table, hundredths where an amount would otherwise read as zero.
 * @example decimalsOf([1_200_000, 20_000]) // 2
 */
export function decimalsOf(amountsSek: readonly (number | null)[]): number {
  return amountsSek.some((amount) => amount !== null && amount !== 0 && Math.abs(amount) < TENTH_SEK) ? 2 : 1;
}

/** What a figure column holds at its narrowest; a wider number would read ###, and is written as text, which may run over to the left. */
export const MOST_FIGURE_CHARACTERS = 7;

/**
 * How many characters a number takes in a format of rowNumberFormat, thousands apart.
 * @example shownLength(69755.333, '#,##0.000') // 10
 */
export function shownLength(value: number, format: string): number {
  const isPercent = format.includes('%');
  const [, decimals = ''] = /\.(0+)/u.exec(format) ?? [];
  const digits = Math.abs(isPercent ? value * 100 : value).toFixed(0).length;
  const tail = (decimals === '' ? 0 : decimals.length + 1) + (isPercent ? 2 : 0);
  return digits + Math.floor((digits - 1) / 3) + tail + (value < 0 ? 1 : 0);
}
