import type { Book } from '../excel/book';
import { newWorkbook, type NewWorkbookOptions } from './newWorkbook';
import { writeNewWorkbook } from './writeNewWorkbook';

/** How far the writing has come. */
export type CreateStep = 'reading' | 'writing';

/** What became of the open workbook. */
export type CreateResult =
  | { readonly kind: 'created' }
  /** It holds something; nothing was written. */
  | { readonly kind: 'notEmpty' };

/**
 * Ny arbetsbok: makes the open workbook a standard workbook, if it is empty.
 * @throws LayoutError before anything is written, when the options cannot be
 * @throws BookFault when Excel refuses; a part may then have been written
 */
export async function createWorkbook(
  book: Book,
  options: NewWorkbookOptions,
  onStep?: (step: CreateStep) => void,
): Promise<CreateResult> {
  return writeNewWorkbook(book, () => newWorkbook(options), onStep);
}
