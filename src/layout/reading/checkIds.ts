import type { Finding } from '../../domain/finding';
import { cellPlace, localAddress } from './findingPlace';
import { readingFinding } from './readingFinding';
import type { ReadTable } from './readTable';

/** LAY-08: the same ID twice in a table, as after copying rows. The lower row is the copy, and gets a new one by the fix. */
export function checkIds({ spec, source, columns, rows }: ReadTable): readonly Finding[] {
  const index = columns.get('id')?.index;
  if (index === undefined) return [];
  const firstRow = new Map<string, number>();
  return rows.flatMap(({ id, rowIndex }): readonly Finding[] => {
    if (id === null || id === '') return [];
    const first = firstRow.get(id);
    if (first === undefined) {
      firstRow.set(id, rowIndex);
      return [];
    }
    const cell = { sheet: source.sheet, row: rowIndex, column: source.area.column + index };
    const place = cellPlace(cell, spec.name, source.headers[index] ?? null);
    const fix = { kind: 'newId', params: { cells: [localAddress(cell)] } } as const;
    return [readingFinding('LAY-08', 'warning', place, { id, firstRow: first + 1 }, fix)];
  });
}
