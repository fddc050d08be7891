import type { ColumnSpec } from './tableSpec';

/**
 * The columns of the same row that a column's formula refers to, by key; none for a column to fill in.
 * @example referencedKeys(deviationColumn) // ['periodBudget', 'periodOutcome']
 */
export function referencedKeys({ formula }: Pick<ColumnSpec, 'formula'>): readonly string[] {
  const keys = new Set<string>();
  formula?.((key) => {
    keys.add(key);
    return '[@x]';
  });
  return [...keys];
}
