import type { Finding, FindingFix } from '../../domain/finding';
import { foldText } from '../../domain/foldText';
import { findColumns, type ColumnMatch } from '../findColumns';
import { expectedMatch, headerText } from '../headerTemplate';
import type { HeaderContext, LayoutKind } from '../layoutContext';
import { columnsOf, needOf, type ColumnSpec } from '../tableSpec';
import type { ChosenTable } from './chooseTables';
import { cellPlace, localAddress } from './findingPlace';
import { readingFinding } from './readingFinding';
import { similarHeader } from './similarHeader';

/** The columns of a table, with what is wrong with its header row. */
export interface CheckedColumns {
  readonly columns: ReadonlyMap<string, ColumnMatch>;
  readonly findings: readonly Finding[];
}

/**
 * Finds a table's columns by their headers and says what the header row lacks: LAY-03 for a missing column and for a misspelled
 * optional one (an error, or a warning), LAY-04 for another year or period, LAY-05 for two columns of one role.
 * @param kind decides which columns are required; null judges none missing
 */
export function checkColumns(
  { spec, table }: ChosenTable,
  context: HeaderContext,
  kind: LayoutKind | null,
): CheckedColumns {
  const { headers, area, sheet } = table;
  const columns = findColumns(headers, spec.columns, context);
  const taken = new Set([...columns.values()].flatMap(({ index, duplicates }) => [index, ...duplicates]));
  const free = new Map([...headers.entries()].filter(([index]) => !taken.has(index)));
  const inKind = kind === null ? spec.columns : columnsOf(spec, kind);
  const findings = inKind.flatMap((column): readonly Finding[] => {
    const match = columns.get(column.key);
    return match === undefined ? missing(column) : [...otherYear(column, match), ...twice(column, match)];
  });
  return { columns, findings };

  function missing(column: ColumnSpec): readonly Finding[] {
    const need = kind === null ? 'optional' : needOf(column, kind);
    const isRequired = need === 'required' || need === 'column';
    const header = headerText(column.header, context);
    const similar = similarHeader(header, free);
    const isNamed = similar !== null && (isRequired || similar.isMisspelling);
    if (!isRequired && !isNamed) return [];
    if (isNamed) free.delete(similar.index);
    const params = {
      header,
      similar: isNamed ? similar.header : null,
      isRequired: isRequired ? 1 : 0,
    } as const;
    const place = placeOf(isNamed ? similar.index : 0, isNamed ? similar.header : null);
    const fix = isNamed && similar.isMisspelling ? rename(similar.index, header) : insert(column, header);
    return [readingFinding('LAY-03', isRequired ? 'error' : 'warning', place, params, fix)];
  }

  function otherYear(column: ColumnSpec, match: ColumnMatch): readonly Finding[] {
    if (match.isExact) return [];
    const header = headers[match.index] ?? '';
    const params = { header, expected: headerText(column.header, context) };
    return [readingFinding('LAY-04', 'warning', placeOf(match.index, header), params)];
  }

  /** Headers of several years are no duplicates while the workbook's own year is unknown, nor beside a match of another year. */
  function twice(column: ColumnSpec, { index, isExact, duplicates }: ColumnMatch): readonly Finding[] {
    const kept = headers[index] ?? '';
    const role = headerText(column.header, context);
    return duplicates.flatMap((at) => {
      const other = headers[at] ?? '';
      const isSame = isExact && isCertain(column) ? true : foldText(other) === foldText(kept);
      if (!isSame) return [];
      const params = {
        form: 'column',
        role,
        kept: cellName(index),
        other: cellName(at),
        rows: null,
      } as const;
      return [readingFinding('LAY-05', 'warning', placeOf(at, other), params)];
    });
  }

  function isCertain({ header }: ColumnSpec): boolean {
    const { year, period } = expectedMatch(header, context);
    const hasYear = /\{(basår|år-1|år)\}/u.test(header);
    return (!hasYear || year !== null) && (!header.includes('{period}') || period !== null);
  }

  function cellName(index: number): string {
    return localAddress({ row: area.row, column: area.column + index });
  }

  function placeOf(index: number, header: string | null): Finding['place'] {
    return cellPlace({ sheet, row: area.row, column: area.column + index }, spec.name, header);
  }

  function rename(index: number, header: string): FindingFix {
    return { kind: 'writeValue', params: { value: header, cells: [cellName(index)] } };
  }

  /** After the nearest column to the left in the layout that the table has; null for first. */
  function insert({ key }: ColumnSpec, header: string): FindingFix {
    const at = inKind.findIndex((column) => column.key === key);
    const before = inKind.slice(0, at).reverse();
    const neighbour = before.find((column) => columns.has(column.key));
    const after = headers[columns.get(neighbour?.key ?? '')?.index ?? -1] ?? null;
    return { kind: 'insertColumn', params: { table: spec.name, key, header, after } };
  }
}
