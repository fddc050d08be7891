/**
 * Long work in steps, as a generator: wherever it yields nothing is half done, and others may have their turn.
 * @example function* sum(rows): Steps<number> { let sum = 0; for (const row of rows) { sum += row; yield; } return sum; }
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all the work in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The results of each item's work, one after the other. */
export function* inOrder<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Steps<Result>,
): Steps<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(yield* work(item));
    yield;
  }
  return results;
}
