import type { TableSnapshot } from '../snapshot';

/** The formula that a column holds in every row, word for word; null where there is none. */
export function commonFormula({ formulas }: Pick<TableSnapshot, 'formulas'>, index: number): string | null {
  const [first, ...others] = (formulas ?? []).map((row) => row[index] ?? null);
  return first !== undefined && others.every((formula) => formula === first) ? first : null;
}
