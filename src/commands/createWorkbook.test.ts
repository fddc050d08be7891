import type { Book } from '../excel/book';
import type { Change } from '../layout/change';
import type { SheetSnapshot } from '../layout/snapshot';
import { createWorkbook } from './createWorkbook';
import type { NewWorkbookOptions } from './newWorkbook';

const PLAN: NewWorkbookOptions = { layout: 'plan', board: 'RS', year: 2024, palette: 'standard' };
const used = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** A book that is a plain object: it gives its sheets and keeps what is written. */
function bookOf(sheets: readonly SheetSnapshot[]): Book & { written: Change[] } {
  const written: Change[] = [];
  return {
    written,
    read: () => Promise.resolve({ sheets, names: new Map(), tables: [] }),
    writes: 0,
    lastWrite: null,
    undo: () => Promise.resolve({ kind: 'nothing' }),
    completing: () => Promise.reject(new Error('nothing is completed')),
    readParts: () => Promise.resolve([]),
    watch: () => Promise.resolve(() => Promise.resolve()),
    apply: (changes) => {
      written.push(...changes);
      return Promise.resolve();
    },
  };
}

test('the first visible sheet becomes Start, whatever Excel called it', async () => {
  const book = bookOf([
    { name: 'Dold', visible: false, used: null },
    { name: 'Sheet1', visible: true, used: null },
  ]);
  const steps: string[] = [];
  expect(await createWorkbook(book, PLAN, (step) => steps.push(step))).toEqual({ kind: 'created' });
  expect(book.written[0]).toEqual({ kind: 'renameSheet', sheet: 'Sheet1', to: 'Start' });
  expect(book.written).toContainEqual(expect.objectContaining({ kind: 'addSheet', sheet: 'Indikatorer' }));
  expect(steps).toEqual(['reading', 'writing']);
});

test('a workbook that holds anything is left alone', async () => {
  const book = bookOf([
    { name: 'Blad1', visible: true, used: null },
    { name: 'Blad2', visible: false, used },
  ]);
  expect(await createWorkbook(book, PLAN)).toEqual({ kind: 'notEmpty' });
  expect(book.written).toEqual([]);
});

test('nothing is written for a board that does not exist', async () => {
  const book = bookOf([{ name: 'Blad1', visible: true, used: null }]);
  await expect(createWorkbook(book, { ...PLAN, board: 'Kulturnämnden' })).rejects.toMatchObject({
    code: 'unknownBoard',
  });
  expect(book.written).toEqual([]);
});
