/** A formula that could not be computed; its cell keeps the cached value. */
export interface Uncomputed {
  readonly sheet: string;
  /** Without sheet name, e.g. 'C4'. */
  readonly address: string;
  /** Office.js form. */
  readonly formula: string;
  readonly reason: string;
}
