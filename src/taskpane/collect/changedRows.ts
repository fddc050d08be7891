import type { ComparedCell, ComparedRow, TableComparison } from '../../domain/collect/collectionReport';

/** A row as the comparison lists it. */
export interface ListedRow {
  readonly kind: 'gone' | 'changed' | 'added';
  readonly row: ComparedRow;
  /** Of a changed row. */
  readonly cells: readonly ComparedCell[];
}

/**
 * The rows of a table that something happens to: what goes first, for it is what cannot be seen afterwards. Where nothing was before,
 * the numbers say all and no row is listed.
 */
export function changedRows({ before, added, gone, changed }: TableComparison): readonly ListedRow[] {
  if (before === 0) return [];
  return [
    ...gone.map((row): ListedRow => ({ kind: 'gone', row, cells: [] })),
    ...changed.map((row): ListedRow => ({ kind: 'changed', row, cells: row.cells })),
    ...added.map((row): ListedRow => ({ kind: 'added', row, cells: [] })),
  ];
}
