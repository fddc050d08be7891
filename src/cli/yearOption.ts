import { CliFault } from './cliFault';

/**
 * A year as an option gives it.
 * @param option with its dashes, for the message
 * @throws CliFault badOption
 */
export function yearOf(option: string, text: string): number {
  if (!/^\d{4}$/.test(text)) throw new CliFault('badOption', `${option} ${text}`);
  return Number(text);
}
