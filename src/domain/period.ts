import { foldText } from './foldText';

/** The three follow-ups of a year, as `MT_Period` holds them. */
export const PERIODS = ['April', 'Augusti', 'Helår'] as const;

/** A follow-up: January to April, January to August, or the whole year. */
export type Period = (typeof PERIODS)[number];

const MONTHS: Readonly<Record<Period, number>> = { April: 4, Augusti: 8, Helår: 12 };

/**
 * How many months of the year the period covers, counted from January.
 * @example monthsOf('Augusti') // 8
 */
export function monthsOf(period: Period): number {
  return MONTHS[period];
}

/**
 * Reads a period's name as people and the command line write it; null when it is none.
 * @example parsePeriod('april') // 'April'
 * @example parsePeriod('helar') // 'Helår'
 */
export function parsePeriod(text: string): Period | null {
  const folded = foldText(text);
  if (folded === 'helar') return 'Helår';
  return PERIODS.find((period) => foldText(period) === folded) ?? null;
}
