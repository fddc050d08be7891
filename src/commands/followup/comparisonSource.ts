import { foldText } from '../../domain/foldText';
import type { CarrySource } from '../../domain/followUpReport';
import {
  comparedColumn,
  comparisonKey,
  comparisonMatch,
  type ComparisonColumn,
} from '../../layout/comparisonColumns';
import { headerText } from '../../layout/headerTemplate';
import type { ContentCell } from '../../layout/layoutContent';
import type { LayoutContext } from '../../layout/layoutContext';
import type { ReadRow, ReadTable } from '../../layout/reading/readTable';
import { contentOf, rawAt } from './rowContent';

/** A column of a file that becomes a comparison in the new follow-up. */
export interface ComparisonSource extends ComparisonColumn {
  readonly table: ReadTable;
  /** From 0, within the file's table. */
  readonly columnIndex: number;
}

/**
 * The columns with figures of other years and periods: the earlier follow-up's own outcomes, and what it, or the plan, has to compare
 * with. Blank columns are left, and so are those whose header the new table has already.
 */
export function comparisonSources(
  table: ReadTable | undefined,
  source: CarrySource,
  context: LayoutContext,
): readonly ComparisonSource[] {
  if (table === undefined) return [];
  const { spec, columns, rows } = table;
  const live = source === 'previous' ? columns.get(comparedColumn(spec)?.key ?? '')?.index : undefined;
  const standard = new Set([...columns.values()].map(({ index }) => index));
  const taken = new Set(spec.columns.map((column) => foldText(headerText(column.header, context))));
  return table.source.headers.flatMap((header, columnIndex) => {
    const isExtra = !standard.has(columnIndex) && comparisonMatch(spec, header) !== null;
    const text = header.normalize('NFC').replace(/\s+/gu, ' ').trim();
    if ((!isExtra && columnIndex !== live) || taken.has(foldText(text))) return [];
    if (rows.every((row) => contentOf(rawAt(table, row, columnIndex)) === null)) return [];
    return [{ key: comparisonKey(text), header: text, table, columnIndex }];
  });
}

/** A row's cells under the comparison columns of its file. */
export function comparedCells(
  sources: readonly ComparisonSource[],
  row: ReadRow | undefined,
): Readonly<Record<string, ContentCell>> {
  if (row === undefined) return {};
  return Object.fromEntries(
    sources.flatMap(({ key, table, columnIndex }): [string, ContentCell][] => {
      const content = contentOf(rawAt(table, row, columnIndex));
      return content === null ? [] : [[key, content]];
    }),
  );
}
