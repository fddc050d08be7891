import type { CellInput, Change } from '../change';

/** A cell of Ändamål to fill. */
export interface PurposeCell {
  /** The sheet's row number, from 1. */
  readonly rowNumber: number;
  readonly purpose: string;
}

/**
 * Writes purposes into their cells: one block from the first row to the last, which leaves every cell that gets no purpose as it is.
 * @param column of the sheet, from 0
 */
export function purposeChanges(
  sheet: string,
  column: number,
  filled: readonly PurposeCell[],
): readonly Change[] {
  const purposes = new Map(filled.map(({ rowNumber, purpose }) => [rowNumber, purpose] as const));
  const rowNumbers = [...purposes.keys()].toSorted((one, other) => one - other);
  const [first] = rowNumbers;
  const last = rowNumbers.at(-1);
  if (first === undefined || last === undefined) return [];
  const cells = Array.from({ length: last - first + 1 }, (_, offset): CellInput[] => [
    purposes.get(first + offset),
  ]);
  return [{ kind: 'cells', sheet, row: first - 1, column, cells }];
}
