import { referencedKeys } from '../referencedKeys';
import type { ColumnSpec, TableSpec } from '../tableSpec';

/**
 * Whether a row holds a figure or word that somebody enters and that the column's formula is computed from, through other formulas
 * too. Where it holds none, what stands instead of the formula is all that is known. A board and an area only say where to look.
 * @param isFilled by column key
 */
export function hasInputs(
  { columns }: Pick<TableSpec, 'columns'>,
  column: ColumnSpec,
  isFilled: (key: string) => boolean,
): boolean {
  const seen = new Set<string>();
  const isFound = (each: ColumnSpec): boolean =>
    referencedKeys(each).some((key) => {
      const input = columns.find((other) => other.key === key);
      if (input === undefined || seen.has(key)) return false;
      seen.add(key);
      if (input.formula !== undefined) return isFound(input);
      return input.kind !== 'board' && key !== 'area' && isFilled(key);
    });
  return isFound(column);
}
