import type { FormatInput } from './change';
import type { CellKind, ColumnSpec } from './tableSpec';

type Alignment = Pick<FormatInput, 'horizontal' | 'indent'>;

const FIGURES: readonly CellKind[] = ['value', 'money', 'share', 'date', 'endDate'];

/** Where a column's cells and its header stand. */
export interface ColumnAlignment {
  readonly cells: Alignment;
  readonly header: Alignment;
}

/**
 * Figures stand to the right, a step from the next column, and so does their header, a step more for Excel's filter button; goal
 * numbers stand in the middle; text to the left, a step from the column before. The sheet's first column starts at its edge.
 * @param index of the column, from 0
 */
export function columnAlignment({ kind }: ColumnSpec, index: number): ColumnAlignment {
  if (FIGURES.includes(kind)) {
    return { cells: { horizontal: 'Right', indent: 1 }, header: { horizontal: 'Right', indent: 2 } };
  }
  if (kind === 'wholeNumber') return { cells: { horizontal: 'Center' }, header: { horizontal: 'Center' } };
  const text: Alignment = { horizontal: 'Left', indent: index === 0 ? 0 : 1 };
  return { cells: text, header: text };
}
