import type { WorkCount } from '../domain/steps';

/** How far a step of the running command has come, and how long the rest of the step takes. */
export interface WorkProgress extends WorkCount {
  /** When the step was at its beginning, in ms of the page's clock. */
  readonly since: number;
  /** Whole fives; null as long as that would be a guess. */
  readonly secondsLeft: number | null;
}

/** Before so much has gone nobody knows how fast the work is. */
const LEAST_MS = 2_000;
const LEAST_SHARE = 0.1;
/** Times are told in whole fives; a rise by less than two is no news. */
const FIVE = 5;

/**
 * What is known after a count.
 * @param before what was known; a count of another kind or total begins another step
 * @param at when the count was heard, in ms of the page's clock
 * @example 200 of 1000 rows after 2.5 s: 10 s left
 */
export function progressAfter(
  before: WorkProgress | undefined,
  { unit, done, total }: WorkCount,
  at: number,
): WorkProgress {
  const isSame = before?.unit === unit && before.total === total && before.done <= done;
  const since = isSame ? before.since : at;
  const left = secondsLeft(done, total, at - since);
  const shown = isSame ? before.secondsLeft : null;
  const isNoNews = left !== null && shown !== null && left > shown && left - shown < 2 * FIVE;
  return { unit, done, total, since, secondsLeft: isNoNews ? shown : left };
}

function secondsLeft(done: number, total: number, elapsedMs: number): number | null {
  if (elapsedMs < LEAST_MS || done < total * LEAST_SHARE || done >= total) return null;
  const seconds = (elapsedMs * (total - done)) / done / 1_000;
  return Math.max(1, Math.ceil(seconds / FIVE)) * FIVE;
}
