import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CancelGate, gatedBook } from '../../src/commands/cancelGate';
import { colour } from '../../src/commands/colour';
import { isCellEdited } from '../../src/excel/isCellEdited';
import { openExcel } from '../excel/openExcel';

const FOLLOW_UP = readFileSync(join(__dirname, '../../examples/uppfoljning-rs-april-2023.xlsx'));

test('a command that is called off while it reads writes nothing, and the next one runs', async () => {
  const excel = openExcel({ bytes: FOLLOW_UP });
  const gate = new CancelGate();
  const book = gatedBook(excel.book, gate);
  excel.host.beforeNext(() => gate.close());
  const cancelled = colour(book, { palette: 'fargblind' });
  await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
  expect(book.writes).toBe(0);
  gate.open();
  expect(await colour(book, {})).toMatchObject({ palette: 'standard', changed: false });
});

test('a write that has begun is brought to its end', async () => {
  const excel = openExcel({ bytes: FOLLOW_UP });
  const gate = new CancelGate();
  const done = colour(gatedBook(excel.book, gate), { palette: 'fargblind' }, (step) => {
    if (step === 'writing') excel.host.beforeNext(() => gate.close());
  });
  expect(await done).toMatchObject({ changed: true });
  expect(await colour(excel.book, {})).toMatchObject({ palette: 'fargblind', changed: false });
});

test('while the user is in a cell a command waits, which can be told, and can be called off', async () => {
  const excel = openExcel({ bytes: FOLLOW_UP });
  const gate = new CancelGate();
  expect(await isCellEdited(excel.excelHost)).toBe(false);
  excel.host.beginCellEdit();
  const waiting = colour(gatedBook(excel.book, gate), { palette: 'fargblind' });
  expect(await isCellEdited(excel.excelHost)).toBe(true);
  gate.close();
  excel.host.endCellEdit();
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
  expect(excel.book.writes).toBe(0);
});
