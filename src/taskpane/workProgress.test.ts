import type { WorkCount } from '../domain/steps';
import { progressAfter, type WorkProgress } from './workProgress';

const rows = (done: number): WorkCount => ({ unit: 'rows', done, total: 1_000 });

/** What is told after each count, with when it was heard. */
function told(counts: readonly (readonly [WorkCount, number])[]): (number | null)[] {
  let progress: WorkProgress | undefined;
  return counts.map(([count, at]) => {
    progress = progressAfter(progress, count, at);
    return progress.secondsLeft;
  });
}

test('time left is told after two seconds and a tenth, in whole fives', () => {
  expect(
    told([
      [rows(0), 1_000],
      [rows(400), 2_000],
      [rows(90), 60_000],
    ]),
  ).toEqual([null, null, null]);
  expect(
    told([
      [rows(0), 1_000],
      [rows(200), 3_500],
      [rows(900), 12_000],
      [rows(1_000), 13_000],
    ]),
  ).toEqual([null, 10, 5, null]);
});

test('a little slower is no news, much slower is', () => {
  expect(
    told([
      [rows(0), 0],
      [rows(200), 2_500],
      [rows(220), 3_500],
      [rows(230), 6_000],
    ]),
  ).toEqual([null, 10, 10, 25]);
});

test('another step begins anew', () => {
  expect(
    told([
      [rows(0), 0],
      [rows(500), 10_000],
      [{ unit: 'tables', done: 1, total: 12 }, 10_500],
      [{ unit: 'tables', done: 6, total: 12 }, 11_500],
    ]),
  ).toEqual([null, 10, null, null]);
});
