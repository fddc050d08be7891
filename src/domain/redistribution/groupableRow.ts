/** A row of an appendix of redistributions, as grouping sees it. */
export interface GroupableRow {
  /** The sheet's row number, from 1. */
  readonly rowNumber: number;
  readonly board: string;
  readonly area: string;
  /** The row's own wording. */
  readonly text: string;
  /** Ändamål as it stands; '' where a proposal is wanted. */
  readonly purpose: string;
  /** Skede; rows of different stages are never grouped. */
  readonly stage: string;
  /** Whole kronor, minus gives. */
  readonly amountSek: number;
}
