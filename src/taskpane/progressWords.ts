import type { WorkUnit } from '../domain/steps';
import type { PaneText } from '../text/paneText';
import type { WorkProgress } from './workProgress';

const COUNT_KEYS = {
  rows: 'work.rows',
  tables: 'work.tables',
  boards: 'work.boards',
  summaries: 'work.summaries',
  changes: 'work.changes',
  files: 'work.files',
} as const satisfies Record<WorkUnit, string>;

const LEFT_KEYS = {
  rows: 'work.rows.left',
  tables: 'work.tables.left',
  boards: 'work.boards.left',
  summaries: 'work.summaries.left',
  changes: 'work.changes.left',
  files: 'work.files.left',
} as const satisfies Record<WorkUnit, string>;

/** Seconds above these are told in minutes. */
const MOST_SECONDS = 90;

/**
 * How far the step has come, in words.
 * @example '400 av 1 000 rader lästa, ungefär 10 s kvar att läsa'
 */
export function progressWords({ unit, done, total, secondsLeft }: WorkProgress, text: PaneText): string {
  const count = text.fill(COUNT_KEYS[unit], { done: text.number(done), total: text.number(total) });
  if (secondsLeft === null) return count;
  const time =
    secondsLeft > MOST_SECONDS
      ? text.fill('work.minutes', { count: Math.ceil(secondsLeft / 60) })
      : text.fill('work.seconds', { count: secondsLeft });
  return `${count}, ${text.fill(LEFT_KEYS[unit], { time })}`;
}
