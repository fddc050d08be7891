import type { Area } from '../layout/area';
import type { Change } from '../layout/change';

/** One formula in every cell of an area, said once. It means the same in each: it has no reference that would move. */
export interface FormulaFill {
  readonly kind: 'fillFormula';
  readonly sheet: string;
  readonly area: Area;
  /** In Office.js form, with `=`. */
  readonly formula: string;
}

/** What is said to Excel in one piece. */
export type WritablePiece = Change | FormulaFill;
