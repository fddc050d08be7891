import type { BodyRow } from './tableChanges';

/** Rows of a body that stand below each other; positions from 0. */
export interface RowRun {
  readonly first: number;
  readonly count: number;
}

/** The rows that pass a test, run by run. */
export function rowRuns(rows: readonly BodyRow[], test: (row: BodyRow) => boolean): readonly RowRun[] {
  const runs: { first: number; count: number }[] = [];
  for (const [position, row] of rows.entries()) {
    if (!test(row)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === position) last.count += 1;
    else runs.push({ first: position, count: 1 });
  }
  return runs;
}
