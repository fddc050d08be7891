import { proposeGroups, type ProposedGroup } from '../domain/redistribution/proposeGroups';
import type { GroupableRow } from '../domain/redistribution/groupableRow';
import type { Book } from '../excel/book';
import type { CellInput, Change } from '../layout/change';
import type { ReadTable } from '../layout/reading/readTable';
import { readWorkbook } from '../layout/reading/readWorkbook';
import { amountSekIn, textIn } from '../layout/reading/rowCells';

/** What grouping proposes. */
export type GroupResult =
  | {
      readonly kind: 'proposed';
      readonly groups: readonly ProposedGroup[];
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
  const workbook = readWorkbook(await book.read({ tables: ['tblomfordelningar', 'tblnamnder'] }));
  const table = workbook.tables.get('tblOmfordelningar');
  if (table === undefined) return { kind: 'noTable' };
  const column = table.columns.get('purpose');
  if (column === undefined) return { kind: 'noColumn', sheet: table.source.sheet };
  const rows = table.rows.flatMap((row): readonly GroupableRow[] => {
    const amountSek = amountSekIn(row, 'amount');
    if (amountSek === null) return [];
    return [
      {
        rowNumber: row.rowIndex + 1,
        board: row.board?.name ?? '',
        area: textIn(row, 'area'),
        text: textIn(row, 'text'),
        purpose: textIn(row, 'purpose'),
        stage: textIn(row, 'stage'),
        amountSek,
      },
    ];
  });
  const groups = proposeGroups(rows, workbook.tolerances);
  return {
    kind: 'proposed',
    groups,
    withoutAmount: table.rows
      .filter((row) => amountSekIn(row, 'amount') === null && textIn(row, 'purpose') === '')
      .map((row) => row.rowIndex + 1),
    changes: purposeChanges(table, table.source.area.column + column.index, groups),
  };
}

/** One block from the first row to the last, which leaves every cell that gets no purpose as it is. */
function purposeChanges(
  table: ReadTable,
  column: number,
  groups: readonly ProposedGroup[],
): readonly Change[] {
  const purposes = new Map(
    groups.flatMap(({ rows, proposal }) => rows.map((rowNumber) => [rowNumber, proposal] as const)),
  );
  const rowNumbers = [...purposes.keys()].toSorted((one, other) => one - other);
  const [first] = rowNumbers;
  const last = rowNumbers.at(-1);
  if (first === undefined || last === undefined) return [];
  const cells = Array.from({ length: last - first + 1 }, (_, offset): CellInput[] => [
    purposes.get(first + offset),
  ]);
  return [{ kind: 'cells', sheet: table.source.sheet, row: first - 1, column, cells }];
}
