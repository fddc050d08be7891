import type { Snapshot } from '../layout/snapshot';
import type { Book, LastWrite } from './book';
import { BookFault } from './bookFault';
import { completing } from './completing';

const WRITTEN: LastWrite = { sheets: ['Mål', 'Delmål'], losses: [], isOneStep: true };
const FAULT = new BookFault('noAnswer', 'Timeout', 'no answer');

/** A book that has written something, and what undoing that comes to. */
function book(undo: Book['undo'], lastWrite: LastWrite | null = WRITTEN): Parameters<typeof completing>[0] {
  return { read: () => Promise.reject(FAULT), apply: () => Promise.resolve(), undo, lastWrite };
}

const undone: Book['undo'] = () => Promise.resolve({ kind: 'undone', sheets: [] });
const changed: Book['undo'] = () => Promise.resolve({ kind: 'changed', sheet: 'Mål', cell: null });
const refused: Book['undo'] = () => Promise.reject(FAULT);
const reading = (own: Pick<Book, 'read'>): Promise<unknown> => own.read({ tables: [] });

describe('a reading that completes a write and fails', () => {
  test.each([
    ['takes it back', undone, { outcome: 'restored', sheets: [] }],
    ['names it where somebody has changed it since', changed, { outcome: 'left', sheets: ['Mål', 'Delmål'] }],
    ['names it where Excel refuses', refused, { outcome: 'left', sheets: ['Mål', 'Delmål'] }],
  ] as const)('%s', async (_, undo, told) => {
    await expect(completing(book(undo), reading, 'isTakenBack')).rejects.toMatchObject({
      code: 'noAnswer',
      ...told,
    });
  });

  test('tells that it stands where it is whole without', async () => {
    await expect(completing(book(refused), reading, 'stands')).rejects.toMatchObject({
      outcome: 'done',
      sheets: ['Mål', 'Delmål'],
    });
  });

  test('leaves to a write that stopped what it has told', async () => {
    const stopped = FAULT.leaving('left', ['Start']);
    await expect(completing(book(undone, null), () => Promise.reject(stopped), 'isTakenBack')).rejects.toBe(
      stopped,
    );
  });
});

test('what is written is as one with what came before, and is decided on what was read', async () => {
  const decidedOn: Snapshot = { sheets: [], names: new Map(), tables: [] };
  const read = jest.fn(() => Promise.resolve(decidedOn));
  const apply = jest.fn(() => Promise.resolve());
  const request = { tables: ['tblmal'], colourRules: true };
  await completing(
    { ...book(undone), read, apply },
    async (own) => own.apply([], { decidedOn: await own.read(request) }),
    'isTakenBack',
  );
  expect(read).toHaveBeenCalledWith(request);
  expect(apply).toHaveBeenCalledWith([], { decidedOn, continues: true });
});
