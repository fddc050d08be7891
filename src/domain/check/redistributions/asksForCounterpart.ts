import type { CheckedBook } from '../checkedBook';
import type { CheckedGroup } from './checkedGroups';

/**
 * Whether a group's other side may lie with another board: in one board's workbook, no row says who the Motpart is. An appendix
 * whose `Start` does not say is one board's when only one has rows. Source: rules.md 5.
 */
export function asksForCounterpart({ rows }: CheckedGroup, book: CheckedBook): boolean {
  return isOneBoard(book) && rows.every(({ counterparts }) => counterparts.length === 0);
}

const ONE_BOARD = new WeakMap<CheckedBook, boolean>();

function isOneBoard(book: CheckedBook): boolean {
  if (book.scope !== null) return book.scope === 'oneBoard';
  const known = ONE_BOARD.get(book);
  if (known !== undefined) return known;
  const isOne = new Set((book.redistributions ?? []).map(({ board }) => board)).size <= 1;
  ONE_BOARD.set(book, isOne);
  return isOne;
}
