import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { formatCells } from '../address';
import { cellArea } from '../area';

/** A cell that relative references count from; 0-based. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

/**
 * The same rule seen from another cell: relative references move along, absolute ones stay, as when Excel fills.
 * @param formula file form, no '='
 * @example rebaseFormula('$C5="Late"', A5, A9) // '$C9="Late"'
 */
export function rebaseFormula(formula: string, from: Anchor, to: Anchor): string {
  if (from.row === to.row && from.column === to.column) return formula;
  const relative = translateFormulaToR1C1(`=${formula}`, formatCells(cellArea(from.row, from.column)));
  const moved = translateFormulaToA1(relative, formatCells(cellArea(to.row, to.column)), { wrapEdges: true });
  return moved.replace(/^=/, '');
}
