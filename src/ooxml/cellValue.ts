/** An error value as a cell shows it. @example { error: '#DIV/0!' } */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; dates are Excel serial numbers, `null` is an empty cell. */
export type CellValue = number | string | boolean | CellError | null;
