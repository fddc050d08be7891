import type { WritablePiece } from './formulaFill';

/**
 * Divides a change into two that do the same one after the other: a block of cells by rows, a format by areas. Null for what
 * cannot be divided.
 */
export function halveChange(change: WritablePiece): [WritablePiece, WritablePiece] | null {
  if (change.kind === 'cells') {
    const [upper, lower] = halve(change.cells);
    if (lower.length === 0) return null;
    return [
      { ...change, cells: upper },
      { ...change, row: change.row + upper.length, cells: lower },
    ];
  }
  if (change.kind !== 'format') return null;
  const [first, second] = halve(change.areas);
  return second.length === 0
    ? null
    : [
        { ...change, areas: first },
        { ...change, areas: second },
      ];
}

/** The first half, the larger one of an odd number, and the rest. */
function halve<Item>(items: readonly Item[]): [readonly Item[], readonly Item[]] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}
