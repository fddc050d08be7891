import type { Snapshot, TableSnapshot } from '../../layout/snapshot';
import { isFarFormula } from './isFarFormula';

/**
 * The columns of a table whose values may change when something is edited elsewhere: all that hold formulas, in a table where any
 * formula sees beyond its row (a formula of the row may build on that one); none in other tables.
 * @returns from 0
 */
export function farColumns(table: TableSnapshot, names: Snapshot['names']): readonly number[] {
  const { formulas = [] } = table;
  const near = new Set<string>();
  const isFar = (formula: string, row: number): boolean => {
    if (near.has(formula)) return false;
    if (isFarFormula(formula, { table, row: table.area.row + 1 + row }, names)) return true;
    // A formula with cells such as D7 is near in one row only.
    if (!/[A-Z]\$?\d/iu.test(formula)) near.add(formula);
    return false;
  };
  const hasFar = formulas.some((row, index) =>
    row.some((formula) => formula !== null && isFar(formula, index)),
  );
  if (!hasFar) return [];
  return table.headers.flatMap((_, column) =>
    formulas.some((row) => typeof row[column] === 'string') ? [column] : [],
  );
}
