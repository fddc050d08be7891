import type { CollectionIssue } from '../../domain/collect/collectionIssue';
import type { BoardTable } from './boardTable';
import { carriedColumns } from './carriedColumns';

/**
 * Columns that only one of the two has: of the region's, whose cells stay as they are, those that hold something of the board; of the file's,
 * which have no place, those that hold anything.
 */
export function missingColumns({ table, source, old }: BoardTable): readonly CollectionIssue[] {
  const carried = carriedColumns(table);
  const missing = [...carried].flatMap(([key, index]): readonly CollectionIssue[] => {
    const isKept = !Object.hasOwn(source.headers, key) && old.some(({ cells }) => cells[key] !== null);
    const header = table.source.headers[index] ?? '';
    return isKept ? [{ kind: 'columnMissing', sheet: source.sheet, header }] : [];
  });
  const leftOut = Object.entries(source.headers).flatMap(([key, header]): readonly CollectionIssue[] => {
    const cells = source.rows.filter((row) => row.cells[key] !== null).length;
    if (carried.has(key) || cells === 0) return [];
    return [{ kind: 'columnLeftOut', sheet: source.sheet, header, cells }];
  });
  return [...missing, ...leftOut];
}
