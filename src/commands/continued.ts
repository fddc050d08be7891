import type { Book } from '../excel/book';

/** The book for a command that goes on with what another has just written: the two are undone as one. */
export function continued(book: Pick<Book, 'read' | 'apply'>): Pick<Book, 'read' | 'apply'> {
  return {
    read: (request) => book.read(request),
    apply: (changes, options) => book.apply(changes, { ...options, continues: true }),
  };
}
