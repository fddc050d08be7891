import { inTurns } from './inTurns';
import { finish, inOrder, type Steps } from '../domain/steps';

/** Work that keeps the thread for so long in each of its steps, by a clock of its own. */
function* steps(count: number, clock: { now: number }, each: number): Steps<string> {
  for (let step = 0; step < count; step += 1) {
    clock.now += each;
    yield;
  }
  return 'done';
}

const clock = { now: 0 };
beforeEach(() => {
  clock.now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => clock.now);
});
afterEach(() => jest.restoreAllMocks());

/** How often others have their turn before the work is done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  const seen = { isDone: false };
  let turns = 0;
  void work.then(() => (seen.isDone = true));
  await Promise.resolve();
  while (!seen.isDone) {
    await new Promise((resolve) => setImmediate(resolve));
    turns += 1;
  }
  return turns;
}

test('short work is done at once', async () => {
  await expect(inTurns(steps(5, clock, 1))).resolves.toBe('done');
  expect(await turnsDuring(inTurns(steps(5, clock, 1)))).toBeLessThanOrEqual(1);
});

test('long work lets others in after each thirty milliseconds', async () => {
  const run = inTurns(steps(100, clock, 10));
  let isDone = false;
  void run.then(() => (isDone = true));
  await Promise.resolve();
  expect([isDone, clock.now]).toEqual([false, 30]);
  await expect(run).resolves.toBe('done');
  expect(await turnsDuring(inTurns(steps(100, clock, 10)))).toBeGreaterThan(10);
});

test('can be stopped between two turns', async () => {
  const stopping = new AbortController();
  const run = inTurns(steps(1_000, clock, 10), stopping.signal);
  setImmediate(() => stopping.abort());
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  expect(clock.now).toBeLessThan(10_000);
});

test('the same work in one go', () => {
  expect(finish(steps(100, clock, 10))).toBe('done');
  const each = inOrder([2, 3], function* (count) {
    yield* steps(count, clock, 1);
    return count;
  });
  expect(finish(each)).toEqual([2, 3]);
});
