import type { Book, LastWrite } from '../excel/book';
import { addressOf } from '../layout/area';

export type { LastWrite };

/** What became of undoing what a command wrote last. */
export type UndoResult =
  /** The workbook is as it was before, but for what `losses` names. */
  | { readonly kind: 'undone'; readonly losses: LastWrite['losses'] }
  /** Somebody has changed what was written; undoing would lose that, and nothing was written. The place, as `Mål!C5` or `Mål`. */
  | { readonly kind: 'changed'; readonly place: string }
  /** There is nothing to undo. */
  | { readonly kind: 'nothing' };

/**
 * Ångra: gives the workbook back as it was before what was written last, unless somebody has changed that since.
 * @throws BookFault when Excel refuses; its `outcome` says how the workbook was left
 */
export async function undoLast(book: Pick<Book, 'undo' | 'lastWrite'>): Promise<UndoResult> {
  const losses = book.lastWrite?.losses ?? [];
  const outcome = await book.undo();
  if (outcome.kind === 'undone') return { kind: 'undone', losses };
  if (outcome.kind === 'nothing') return outcome;
  const { sheet, cell } = outcome;
  const place = cell === null ? sheet : `${sheet}!${addressOf({ ...cell, rowCount: 1, columnCount: 1 })}`;
  return { kind: 'changed', place };
}
