import type { ColumnMatch } from '../findColumns';
import type { TableSnapshot } from '../snapshot';
import type { ColumnSpec } from '../tableSpec';
import { thisRow } from '../thisRow';
import { formulaForm } from './formulaForm';

/** Tells whether a formula is the layout's. */
export type FormulaCheck = (formula: string, rowIndex: number) => boolean;

/**
 * The layout's formula of a column with the headers that this table has; null when it refers to a column that is missing, or the
 * column has none.
 * @param columns where the table's columns are, by key
 */
export function expectedFormula(
  column: ColumnSpec,
  columns: ReadonlyMap<string, ColumnMatch>,
  headers: readonly string[],
): string | null {
  const missing: string[] = [];
  const formula = column.formula?.((key) => {
    const header = headers[columns.get(key)?.index ?? -1];
    if (header === undefined) missing.push(key);
    return thisRow(header ?? key);
  });
  return formula !== undefined && missing.length === 0 ? formula : null;
}

/**
 * Compares formulas of a column with the layout's by their parsed forms (VAL-06); each distinct text is parsed once. Everything
 * passes where the layout's formula cannot be told, and in plain cells, where Excel has rewritten every reference.
 */
export function formulaCheck(expected: string | null, table: TableSnapshot): FormulaCheck {
  if (expected === null || table.name === null) return () => true;
  const wanted = formulaForm(expected, { table, row: -1 });
  const isSame = new Map<string, boolean>();
  return (formula, row) => {
    if (formula === expected) return true;
    const key = /[A-Z]\$?\d/iu.test(formula) ? `${row} ${formula}` : formula;
    const known = isSame.get(key);
    if (known !== undefined) return known;
    const result = formulaForm(formula, { table, row }) === wanted;
    isSame.set(key, result);
    return result;
  };
}
