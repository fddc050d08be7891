const LONGEST = 80;

/**
 * Text of a cell as a message can bear it: on one line, and cut after about 80 letters. Spaces stay, for they may be what is wrong.
 * @example quotable('Tertial: aug,\ndec') // 'Tertial: aug, dec'
 */
export function quotable(text: string): string {
  const line = text.replace(/[\r\n\t]+/gu, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}

/**
 * A header on one line, without stray spaces.
 * @example oneLine(' Utfall\n april 2023') // 'Utfall april 2023'
 */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Whether a quoted cell is a plain number, which is said without quotes.
 * @example isPlainNumber('1,5') // true
 */
export function isPlainNumber(text: string): boolean {
  return /^-?\d+(,\d+)?$/u.test(text);
}
