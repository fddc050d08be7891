import { comparisonKey, comparisonMatch } from '../../layout/comparisonColumns';
import type { ReadTable } from '../../layout/reading/readTable';

/**
 * The columns whose cells go from a board's file into the region's workbook, by key with their index in the table: what people fill in,
 * and figures of earlier periods to compare with. The board, the ID and computed columns are written apart.
 */
export function carriedColumns({ spec, source, columns }: ReadTable): ReadonlyMap<string, number> {
  const standard = [...columns].flatMap(([key, { column, index }]): [string, number][] =>
    column.formula !== undefined || column.kind === 'id' || column.kind === 'board' ? [] : [[key, index]],
  );
  const taken = new Set([...columns.values()].map(({ index }) => index));
  const compared = source.headers.flatMap((header, index): [string, number][] =>
    taken.has(index) || comparisonMatch(spec, header) === null ? [] : [[comparisonKey(header), index]],
  );
  // Of two columns with one header the first counts, as with standard columns.
  return new Map([...compared.toReversed(), ...standard]);
}
