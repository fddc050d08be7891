import type { Tally } from '../domain/summary/tally';

/** The numbers of a tally without their rows. */
export function countsOf<K extends string>({ parts }: Tally<K>): Readonly<Record<K, number>> {
  const entries = Object.entries<{ readonly count: number }>(parts).map(([key, { count }]) => [key, count]);
  return Object.fromEntries(entries) as Record<K, number>;
}
