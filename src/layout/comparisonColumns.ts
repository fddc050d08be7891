import { foldText } from '../domain/foldText';
import { monthsOf } from '../domain/period';
import { matchHeader, type HeaderMatch } from './headerTemplate';
import type { ColumnSpec, TableName, TableSpec } from './tableSpec';

/** A column beside the layout's own that holds an earlier period's figures to compare with: `Utfall april 2023`. */
export interface ComparisonColumn {
  readonly key: string;
  readonly header: string;
}

/** Columns to compare with, by table. */
export type Comparisons = Readonly<Partial<Record<TableName, readonly ComparisonColumn[]>>>;

/** The column whose earlier periods are compared with, by table: its comparison columns stand to its left. */
export const COMPARED_COLUMNS: Readonly<Partial<Record<TableName, string>>> = {
  tblIndikatorer: 'outcome',
  tblEkonomi: 'periodOutcome',
  tblAtgarder: 'achievedPeriod',
  tblInvesteringar: 'outcome',
};

/** The column of a table that is compared; null when it has none. */
export function comparedColumn(spec: TableSpec): ColumnSpec | null {
  return spec.columns.find(({ key }) => key === COMPARED_COLUMNS[spec.name]) ?? null;
}

/**
 * Whether a header is that of a comparison: the compared column's in another year or period, or `Utfall` of a whole year.
 * @example comparisonMatch(INDICATOR_TABLE, 'Utfall april 2023') // { year: 2023, period: 'April' }
 * @example comparisonMatch(INDICATOR_TABLE, 'Utfall 2022') // { year: 2022, period: null }
 */
export function comparisonMatch(spec: TableSpec, header: string): HeaderMatch | null {
  const compared = comparedColumn(spec);
  if (compared === null) return null;
  return matchHeader(compared.header, header) ?? matchHeader('Utfall {år}', header);
}

/**
 * The table with its comparison columns, the oldest first, left of the column that they are compared with. Input, formats and width
 * are that column's.
 */
export function withComparisons(spec: TableSpec, comparisons: readonly ComparisonColumn[]): TableSpec {
  const compared = comparedColumn(spec);
  if (compared === null || comparisons.length === 0) return spec;
  const columns = [...comparisons]
    .sort((left, right) => ageOf(spec, left) - ageOf(spec, right))
    .map(({ key, header }): ColumnSpec => ({ ...compared, key, header }));
  const at = spec.columns.indexOf(compared);
  return { ...spec, columns: [...spec.columns.slice(0, at), ...columns, ...spec.columns.slice(at)] };
}

/**
 * The key of the comparison column with a header: the same header always has the same key.
 * @example comparisonKey('Utfall  April 2023') // 'comparison: utfall april 2023'
 */
export function comparisonKey(header: string): string {
  return `comparison: ${foldText(header)}`;
}

/** Months from the year 0 to the end of what a header covers. */
function ageOf(spec: TableSpec, { header }: ComparisonColumn): number {
  const match = comparisonMatch(spec, header);
  return (match?.year ?? 0) * 12 + (match?.period ? monthsOf(match.period) : 12);
}
