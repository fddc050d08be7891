import { cellProblem, type CellProblem } from './cellProblem';

/** VAL-05 for a cell that shows an Excel error; which names are lost is told by the reader of rows. */
export function errorProblem(error: string): CellProblem {
  return cellProblem('VAL-05', 'error', { error, names: [], count: 1 });
}
