import { inTurns } from '../layout/inTurns';
import { grouping, type ProposedGroup } from '../domain/redistribution/proposeGroups';
import type { GroupableRow } from '../domain/redistribution/groupableRow';
import type { Book } from '../excel/book';
import { alternativeSearch, type GroupAlternative } from '../domain/redistribution/groupAlternatives';
import type { Change } from '../layout/change';
import { workbookReading } from '../layout/reading/readWorkbook';
import { amountSekIn, textIn } from '../layout/reading/rowCells';
import { groupableRows } from '../layout/redistribution/groupableRows';
import { purposeChanges } from '../layout/redistribution/purposeChanges';

/** A purpose proposed, with the rows to be given it and what else could be. */
export interface GroupProposal extends ProposedGroup {
  /** The rows of `rows`, as they stood when they were read: {@link acceptGroups} writes to no others. */
  readonly members: readonly GroupableRow[];
  /** The likeliest first. */
  readonly alternatives: readonly GroupAlternative[];
}

/** What grouping proposes. */
export type GroupResult =
  | {
      readonly kind: 'proposed';
      readonly groups: readonly GroupProposal[];
      /** Sheet row numbers without Ändamål whose amount is missing or cannot be read; they are in no proposal. */
      readonly withoutAmount: readonly number[];
      /** What writes the proposed purposes into the empty cells of Ändamål, and nothing else. */
      readonly changes: readonly Change[];
    }
  /** The workbook has no table of redistributions. */
  | { readonly kind: 'noTable' }
  /** The table has no column Ändamål to write to. */
  | { readonly kind: 'noColumn'; readonly sheet: string };

/**
 * Proposes Ändamål for the redistributions that lack one, from their words and amounts; writes nothing. Source: rules.md 5, OMF-17.
 * @throws BookFault
 */
export async function group(book: Book): Promise<GroupResult> {
  const snapshot = await book.read({ tables: ['tblomfordelningar', 'tblnamnder'] });
  const workbook = await inTurns(workbookReading(snapshot));
  const table = workbook.tables.get('tblOmfordelningar');
  if (table === undefined) return { kind: 'noTable' };
  const column = table.columns.get('purpose');
  if (column === undefined) return { kind: 'noColumn', sheet: table.source.sheet };
  const rows = groupableRows(table);
  const proposed = await inTurns(grouping(rows, workbook.tolerances));
  const alternatives = await inTurns(alternativeSearch(proposed, rows, workbook.tolerances));
  const byNumber = new Map(rows.map((row) => [row.rowNumber, row]));
  const groups = proposed.map((each, index): GroupProposal => ({
    ...each,
    members: each.rows.flatMap((rowNumber) => byNumber.get(rowNumber) ?? []),
    alternatives: alternatives[index] ?? [],
  }));
  const filled = groups.flatMap(({ rows: own, proposal }) =>
    own.map((rowNumber) => ({ rowNumber, purpose: proposal })),
  );
  return {
    kind: 'proposed',
    groups,
    withoutAmount: table.rows
      .filter((row) => amountSekIn(row, 'amount') === null && textIn(row, 'purpose') === '')
      .map((row) => row.rowIndex + 1),
    changes: purposeChanges(table.source.sheet, table.source.area.column + column.index, filled),
  };
}
