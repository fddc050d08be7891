import { NET_CHANGE } from '../../layout/tables/controlSumTable';
import type { ReadRow, ReadTable } from '../../layout/reading/readTable';
import type { StandardContext } from '../../layout/reading/standardWorkbook';

/** The rows of a table by whose they are. */
export interface SortedRows {
  /** The board's own; all but the grand total where the file names no board. */
  readonly own: readonly ReadRow[];
  /** Of other boards, of the region, or under a name that cannot be read. */
  readonly foreign: readonly ReadRow[];
  /** The grand total of tblKontrollsummor, which is nobody's. */
  readonly netChange: readonly ReadRow[];
}

/** Tells the rows of a file's board from others that stand there. */
export function ownRows({ rows }: ReadTable, { board }: StandardContext): SortedRows {
  const netChange = rows.filter((row) => {
    const value = row.cells.get('board')?.value;
    return value?.kind === 'text' && value.text === NET_CHANGE;
  });
  const others = rows.filter((row) => !netChange.includes(row));
  const isOwn = (row: ReadRow): boolean => board === null || row.board?.code === board.code;
  return { own: others.filter(isOwn), foreign: others.filter((row) => !isOwn(row)), netChange };
}
