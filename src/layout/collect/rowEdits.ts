/** Rows of a table's body to insert before, or to delete from, a row; positions before any edit, from 0. */
export interface RowEdit {
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/**
 * The edits that turn a body of so many rows into an arrangement, in the order in which they are to be done: from the last row, so that
 * those above keep their positions; room is made before rows go, so that the body is never without one.
 * @param kept for each row of the arrangement the row that stands there now, rising; null for one to insert
 * @example rowEdits(3, [0, null, 2]) // row 1 makes place for another: [insert at 2, delete at 1]
 */
export function rowEdits(count: number, kept: readonly (number | null)[]): readonly RowEdit[] {
  const edits: RowEdit[] = [];
  let below = count;
  let inserted = 0;
  const closeGap = (above: number): void => {
    if (inserted > 0) edits.push({ kind: 'insert', at: below, count: inserted });
    const gone = below - above - 1;
    if (gone > 0) edits.push({ kind: 'delete', at: above + 1, count: gone });
    inserted = 0;
    below = above;
  };
  for (const at of kept.toReversed()) {
    if (at === null) inserted += 1;
    else closeGap(at);
  }
  closeGap(-1);
  return edits;
}
