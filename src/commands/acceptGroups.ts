import type { GroupableRow } from '../domain/redistribution/groupableRow';
import type { LeftRow } from '../domain/redistribution/leftRow';
import type { Book } from '../excel/book';
import type { ReadTable } from '../layout/reading/readTable';
import { readWorkbook } from '../layout/reading/readWorkbook';
import { groupableRows } from '../layout/redistribution/groupableRows';
import { purposeChanges } from '../layout/redistribution/purposeChanges';

/** A purpose that somebody said yes to, perhaps with another name or fewer rows than was proposed. */
export interface AcceptedGroup {
  readonly purpose: string;
  /** The rows to be given it, as they stood when it was proposed. */
  readonly members: readonly GroupableRow[];
}

/** What was accepted. */
export type AcceptResult =
  | {
      readonly kind: 'accepted';
      readonly sheet: string;
      /** The purposes that were written, with the sheet's row numbers; a group whose rows were all left is not here. */
      readonly written: readonly { readonly purpose: string; readonly rows: readonly number[] }[];
      readonly left: readonly LeftRow[];
    }
  | { readonly kind: 'noTable' }
  | { readonly kind: 'noColumn' | 'protected'; readonly sheet: string };

/**
 * Writes the purposes that were accepted, one group or all, into their rows' empty cells of Ändamål and nowhere else. The workbook is read
 * anew: a row that has got a purpose, has another amount or is another row than when it was proposed is left and told.
 * @throws BookFault when Excel refuses; running again completes
 */
export async function acceptGroups(book: Book, accepted: readonly AcceptedGroup[]): Promise<AcceptResult> {
  const snapshot = await book.read({ tables: ['tblomfordelningar', 'tblnamnder'] });
  const table = readWorkbook(snapshot).tables.get('tblOmfordelningar');
  if (table === undefined) return { kind: 'noTable' };
  const { sheet, area } = table.source;
  const column = table.columns.get('purpose');
  if (column === undefined) return { kind: 'noColumn', sheet };
  if (snapshot.sheets.some((each) => each.name === sheet && each.isProtected === true)) {
    return { kind: 'protected', sheet };
  }
  const { written, left } = judge(table, accepted);
  const filled = written.flatMap(({ purpose, rows }) => rows.map((rowNumber) => ({ rowNumber, purpose })));
  await book.apply(purposeChanges(sheet, area.column + column.index, filled), {
    decidedOn: snapshot,
  });
  return { kind: 'accepted', sheet, written, left };
}

function judge(
  table: ReadTable,
  accepted: readonly AcceptedGroup[],
): { readonly written: readonly { purpose: string; rows: number[] }[]; readonly left: readonly LeftRow[] } {
  const now = new Map(groupableRows(table).map((row) => [row.rowNumber, row]));
  const known = new Set(table.rows.map(({ rowIndex }) => rowIndex + 1));
  const taken = new Set<number>();
  const left: LeftRow[] = [];
  const written = accepted.map(({ purpose: given, members }) => {
    const purpose = given.trim();
    const rows = members.flatMap((row): readonly number[] => {
      const { rowNumber } = row;
      const reason = reasonToLeave(row, now.get(rowNumber), known.has(rowNumber));
      const own = purpose === '' ? ({ kind: 'noPurpose' } as const) : reason;
      const final = own ?? (taken.has(rowNumber) ? ({ kind: 'taken' } as const) : null);
      if (final !== null) left.push({ row, purpose, reason: final });
      taken.add(rowNumber);
      return final === null ? [rowNumber] : [];
    });
    return { purpose, rows };
  });
  return { written: written.filter(({ rows }) => rows.length > 0), left };
}

function reasonToLeave(
  before: GroupableRow,
  now: GroupableRow | undefined,
  isThere: boolean,
): LeftRow['reason'] | null {
  if (now === undefined) return isThere ? { kind: 'amount', foundSek: null } : { kind: 'otherRow' };
  const { board, area, text, stage } = now;
  const isSame =
    board === before.board && area === before.area && text === before.text && stage === before.stage;
  if (!isSame) return { kind: 'otherRow' };
  if (now.purpose.trim() !== '') return { kind: 'filled', found: now.purpose };
  return now.amountSek === before.amountSek ? null : { kind: 'amount', foundSek: now.amountSek };
}
