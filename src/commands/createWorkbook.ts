import type { Book } from '../excel/book';
import { newWorkbook, type NewWorkbookOptions } from './newWorkbook';

/** How far the writing has come. */
export type CreateStep = 'reading' | 'writing';

/** What became of the open workbook. */
export type CreateResult =
  | { readonly kind: 'created' }
  /** It holds something; nothing was written. */
  | { readonly kind: 'notEmpty' };

/**
 * Ny arbetsbok: makes the open workbook a standard workbook, if it is empty. Its first visible sheet, whatever it is called in
 * the user's language, becomes `Start`; other empty sheets are left.
 * @throws LayoutError before anything is written, when the options cannot be
 * @throws BookFault when Excel refuses; a part may then have been written
 */
export async function createWorkbook(
  book: Book,
  options: NewWorkbookOptions,
  onStep?: (step: CreateStep) => void,
): Promise<CreateResult> {
  onStep?.('reading');
  const { sheets, tables } = await book.read({ tables: [] });
  const blank = sheets.find(({ visible }) => visible);
  if (blank === undefined || tables.length > 0 || sheets.some(({ used }) => used !== null)) {
    return { kind: 'notEmpty' };
  }
  const changes = newWorkbook(options);
  onStep?.('writing');
  await book.apply(
    changes.map((change) => (change.kind === 'renameSheet' ? { ...change, sheet: blank.name } : change)),
  );
  return { kind: 'created' };
}
