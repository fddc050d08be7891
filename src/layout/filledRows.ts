import type { ColumnMatch } from './findColumns';
import type { RawValue, TableSnapshot } from './snapshot';

/**
 * The rows of a table that a person has filled in: not those that are blank, or hold formulas and an ID alone, as the one row of an
 * empty table does.
 * @param columns the table's standard columns; other columns count as filled in by people
 */
export function filledRows(
  table: TableSnapshot,
  columns: ReadonlyMap<string, ColumnMatch>,
): readonly (readonly RawValue[])[] {
  const written = new Set(
    [...columns.values()]
      .filter(({ column }) => column.formula !== undefined || column.kind === 'id')
      .map(({ index }) => index),
  );
  return table.rows.filter((row) => row.some((value, index) => !written.has(index) && !isBlank(value)));
}

function isBlank(value: RawValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
