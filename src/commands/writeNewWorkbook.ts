import type { Book } from '../excel/book';
import type { Change } from '../layout/change';
import type { CreateResult, CreateStep } from './createWorkbook';

/**
 * Writes a standard workbook into the open one, if that is empty. Its first visible sheet, whatever it is called in the user's language,
 * becomes `Start`; other empty sheets are left.
 * @param make gives the changes for a blank workbook whose sheet is `Blad1`; it is asked when the workbook has proved empty
 * @throws BookFault when Excel refuses; a part may then have been written
 */
export async function writeNewWorkbook(
  book: Book,
  make: () => readonly Change[],
  onStep?: (step: CreateStep) => void,
): Promise<CreateResult> {
  onStep?.('reading');
  const decidedOn = await book.read({ tables: [] });
  const { sheets, tables } = decidedOn;
  const blank = sheets.find(({ visible }) => visible);
  if (blank === undefined || tables.length > 0 || sheets.some(({ used }) => used !== null)) {
    return { kind: 'notEmpty' };
  }
  const changes = make();
  onStep?.('writing');
  await book.apply(
    changes.map((change) => (change.kind === 'renameSheet' ? { ...change, sheet: blank.name } : change)),
    { decidedOn },
  );
  return { kind: 'created' };
}
