import type { Steps } from '../../domain/steps';
import { formulaCheck, type FormulaCheck } from '../../layout/reading/checkFormula';
import type { ReadTable } from '../../layout/reading/readTable';
import { isBlank } from '../../layout/reading/sheetGrid';
import { rawText } from '../../layout/reading/rawText';
import type { RawValue } from '../../layout/snapshot';
import { plainForm, type PlainTables } from './plainForm';
import { tableBody } from './tableBody';

/** How a cell of a computed column is wrong. */
export type FormulaState =
  /** A constant; `from` is what it shows. */
  | { readonly form: 'constant'; readonly from: string }
  | { readonly form: 'empty' }
  /** It points to something deleted, or to fixed cells since a table was converted to a range. */
  | { readonly form: 'broken' }
  /** Somebody's own formula. */
  | { readonly form: 'changed'; readonly from: string };

/** A wrong cell, with the sheet's row from 0. */
export interface WrongFormula {
  readonly row: number;
  readonly state: FormulaState;
}

/**
 * The cells of a computed column that do not hold the layout's formula: in rows that are filled in, and wherever a formula is broken. In
 * steps, a row at a time.
 * @param expected the layout's formula with this table's headers; null where a column that it needs is missing
 */
export function* wrongFormulas(
  { source, rows }: ReadTable,
  index: number,
  expected: string | null,
  plain: PlainTables,
): Steps<readonly WrongFormula[]> {
  const body = tableBody(source);
  const filled = new Set(rows.map(({ rowIndex }) => rowIndex));
  const isLayout: FormulaCheck = source.name === null ? () => false : formulaCheck(expected, source);
  const wrong: WrongFormula[] = [];
  for (const [at, cells] of source.rows.entries()) {
    yield;
    const state = stateOf(cells, at, body.row + at);
    if (state !== null) wrong.push({ row: body.row + at, state });
  }
  return wrong;

  /** Null for a cell that is as it shall be. */
  function stateOf(cells: readonly RawValue[], at: number, row: number): FormulaState | null {
    const formula = source.formulas?.[at]?.[index] ?? null;
    if (formula !== null) {
      if (formula === expected) return null;
      const isDead = formula.includes('#REF!');
      if (!isDead && (expected === null || isLayout(formula, row))) return null;
      const isBroken = isDead || isPlain(formula, row);
      return isBroken ? { form: 'broken' } : { form: 'changed', from: formula };
    }
    if (!filled.has(row) && (filled.size > 0 || source.rows.length > 1)) return null;
    const raw = cells[index] ?? null;
    return isBlank(raw) ? { form: 'empty' } : { form: 'constant', from: rawText(raw) };
  }

  /** Whether it is what Excel makes of the layout's formula when a table is converted to a range. */
  function isPlain(formula: string, row: number): boolean {
    return (
      expected !== null && plainForm(formula, source, row, plain) === plainForm(expected, source, row, plain)
    );
  }
}
