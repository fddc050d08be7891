import { MOST_NAMED, type CollectionIssue } from '../../domain/collect/collectionIssue';
import type { LeftOut } from '../../domain/followUpReport';
import type { LayoutContext } from '../../layout/layoutContext';
import { rawText } from '../../layout/reading/rawText';
import type { ReadRow, ReadTable } from '../../layout/reading/readTable';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import { leftOutOf } from '../followup/leftOut';
import { cellContent } from '../followup/rowContent';
import { carriedColumns } from './carriedColumns';
import { ownRows } from './ownRows';

/** What Excel can hold in a cell, in characters. */
const LONGEST_TEXT = 32_767;

/** What of a file's table is not collected as it stands, and what cannot be. */
export function tableIssues(table: ReadTable, { context }: StandardWorkbook): readonly CollectionIssue[] {
  const { own, foreign, netChange } = ownRows(table, context);
  const { sheet } = table.source;
  const known: LayoutContext = {
    ...context,
    kind: context.kind ?? 'plan',
    board: context.board?.name ?? '',
    year: context.year ?? 0,
    baselineYear: context.baselineYear ?? 0,
  };
  const carried = carriedColumns(table);
  const used = {
    keys: new Set(['board', 'id', ...carried.keys()]),
    indexes: new Set(carried.values()),
    carried: [...carried.keys()],
    rows: own,
  };
  const left = leftOutOf(table, 'plan', used, known);
  return [
    ...longTexts(own),
    ...(foreign.length === 0 ? [] : [foreignRows(sheet, foreign)]),
    ...(netChange.length === 0
      ? []
      : [{ kind: 'rowsLeftOut', sheet, reason: 'netChange', rows: netChange.length } as const]),
    ...left.flatMap((each) => issueOf(each, sheet)),
    ...unreadable(left, sheet),
  ];
}

function longTexts(rows: readonly ReadRow[]): readonly CollectionIssue[] {
  for (const row of rows) {
    for (const { raw, address } of row.cells.values()) {
      if (typeof raw === 'string' && raw.length > LONGEST_TEXT) return [{ kind: 'textTooLong', address }];
    }
  }
  return [];
}

function foreignRows(sheet: string, rows: readonly ReadRow[]): CollectionIssue {
  const names = rows.map((row) => rawText(cellContent(row, 'board')).trim());
  return {
    kind: 'foreignRows',
    sheet,
    count: rows.length,
    rows: rows.slice(0, MOST_NAMED).map(({ rowIndex }) => rowIndex + 1),
    boards: [...new Set(names)].slice(0, MOST_NAMED),
  };
}

function issueOf(left: LeftOut, sheet: string): readonly CollectionIssue[] {
  switch (left.kind) {
    case 'column':
      return [{ kind: 'columnLeftOut', sheet, header: left.header, cells: left.cells }];
    case 'header':
      return [{ kind: 'otherHeader', sheet, header: left.header, writtenAs: left.writtenAs }];
    case 'rows':
      return [{ kind: 'rowsLeftOut', sheet, reason: 'sums', rows: left.rows }];
    default:
      return [];
  }
}

function unreadable(left: readonly LeftOut[], sheet: string): readonly CollectionIssue[] {
  const cells = left.flatMap((each) =>
    each.kind === 'unreadable' ? [{ address: each.address, text: each.text }] : [],
  );
  if (cells.length === 0) return [];
  return [{ kind: 'unreadableCells', sheet, count: cells.length, cells: cells.slice(0, MOST_NAMED) }];
}
