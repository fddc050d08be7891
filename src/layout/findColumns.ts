import { expectedMatch, matchHeader, type HeaderMatch } from './headerTemplate';
import type { HeaderContext } from './layoutContext';
import type { ColumnSpec } from './tableSpec';

/** Where a standard column stands in a table that was read. */
export interface ColumnMatch {
  readonly column: ColumnSpec;
  /** From 0, within the table. */
  readonly index: number;
  /** False when the header bears another year or period than the workbook's (LAY-04). */
  readonly isExact: boolean;
  /** Other columns that match the same role just as well (LAY-05). */
  readonly duplicates: readonly number[];
}

/**
 * Finds the standard columns among the headers of a table, in any order and with other columns between. A header of the workbook's
 * own year and period comes before one of another; further columns of other years are for comparison and match nothing.
 * @returns the matches by column key
 * @example findColumns(['Mål 2023', 'Utfall 2021'], INDICATOR_TABLE.columns, context).get('target')?.index // 0
 */
export function findColumns(
  headers: readonly string[],
  columns: readonly ColumnSpec[],
  context: HeaderContext,
): ReadonlyMap<string, ColumnMatch> {
  const found = new Map<string, ColumnMatch>();
  const taken = new Set<number>();
  for (const isExact of [true, false]) {
    for (const column of columns) {
      if (found.has(column.key)) continue;
      const expected = expectedMatch(column.header, context);
      const [index, ...duplicates] = headers.flatMap((header, at) => {
        const match = taken.has(at) ? null : matchHeader(column.header, header);
        return match !== null && (!isExact || fits(match, expected)) ? [at] : [];
      });
      if (index === undefined) continue;
      found.set(column.key, { column, index, isExact, duplicates });
      taken.add(index);
    }
  }
  return found;
}

function fits(match: HeaderMatch, expected: HeaderMatch): boolean {
  const fitsYear = expected.year === null || match.year === expected.year;
  return fitsYear && (expected.period === null || match.period === expected.period);
}
