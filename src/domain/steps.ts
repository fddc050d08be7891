/** What long work is counted in. */
export type WorkUnit = 'rows' | 'tables' | 'boards' | 'summaries' | 'changes' | 'files';

/** How far long work has come; `done` goes from 0 to `total`. */
export interface WorkCount {
  readonly unit: WorkUnit;
  readonly done: number;
  readonly total: number;
}

/**
 * Long work in steps, as a generator: wherever it yields nothing is half done, and others may have their turn. It may yield how far it
 * has come.
 * @example function* sum(rows): Steps<number> { let sum = 0; for (const row of rows) { sum += row; yield; } return sum; }
 */
export type Steps<Result> = Generator<WorkCount | undefined, Result, undefined>;

/** Does all the work in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The results of each item's work, one after the other. @param unit what the items are, where they are worth counting */
export function* inOrder<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Steps<Result>,
  unit?: WorkUnit,
): Steps<readonly Result[]> {
  const results: Result[] = [];
  const all = [...items];
  for (const item of all) {
    results.push(yield* work(item));
    yield unit && { unit, done: results.length, total: all.length };
  }
  return results;
}
