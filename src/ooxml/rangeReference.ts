import { parseCellReference } from './cellReference';

/** A rectangle of cells, all numbers from 1, edges included. */
export interface RangeBounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Reads a range as files write it (`ref` attributes); a single cell is a range too.
 * @example parseRangeReference('A4:H25') // { top: 4, left: 1, bottom: 25, right: 8 }
 */
export function parseRangeReference(reference: string): RangeBounds | undefined {
  const [first = '', last = first] = reference.split(':');
  const from = parseCellReference(first);
  const to = parseCellReference(last);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
