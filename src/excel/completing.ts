import type { Book, WhatWasWritten } from './book';
import { BookFault } from './bookFault';

/**
 * Runs what completes the write just before, its writes as one with that. Where it fails, what was written is taken back, or stands where
 * it is whole without this.
 * @throws BookFault whose `outcome` says which
 */
export async function completing<Result>(
  book: Pick<Book, 'read' | 'apply' | 'undo' | 'lastWrite'>,
  work: (book: Pick<Book, 'read' | 'apply'>) => Promise<Result>,
  written: WhatWasWritten,
): Promise<Result> {
  try {
    return await work({
      read: (request) => book.read(request),
      apply: (changes, options) => book.apply(changes, { ...options, continues: true }),
    });
  } catch (cause) {
    throw await told(book, BookFault.from(cause), written);
  }
}

async function told(
  book: Pick<Book, 'undo' | 'lastWrite'>,
  fault: BookFault,
  written: WhatWasWritten,
): Promise<BookFault> {
  const { lastWrite } = book;
  // A write that stopped has taken back what came before it, too, or told what stands.
  if (lastWrite === null) return fault;
  if (written === 'stands') return fault.leaving('done', lastWrite.sheets);
  const isTakenBack = await book.undo().then(
    ({ kind }) => kind === 'undone',
    () => false,
  );
  return isTakenBack ? fault.leaving('restored') : fault.leaving('left', lastWrite.sheets);
}
