import { addRedistribution } from '../../src/commands/addRedistribution';
import { colour } from '../../src/commands/colour';
import { createWorkbook } from '../../src/commands/createWorkbook';
import { undoLast } from '../../src/commands/undoLast';
import { INPUT } from '../redistribution/addedRow';
import { openExcel } from '../excel/openExcel';
import { bytesOf, FOLLOW_UP, REGION, sheetNamed } from './undoneCommands';
import { workbookState } from './workbookState';

jest.setTimeout(120_000);

test.each([
  ['a figure changed', (row: number) => [row, 5, 3] as const],
  ['a word typed beside the new rows’ table', (row: number) => [row, 4, 'min text'] as const],
])('%s in what was written: it is not undone', async (_name, place) => {
  const { book, model, host } = openExcel({ bytes: bytesOf(REGION) });
  const added = await addRedistribution(book, INPUT);
  if (added.kind !== 'added') throw new Error(added.kind);
  const [row, column, value] = place(added.area.row);
  host.userEdit(() => sheetNamed(model, 'Omfördelningar').setInput(row, column, value));
  const before = workbookState(model);
  expect(await undoLast(book)).toMatchObject({ kind: 'changed' });
  expect(workbookState(model)).toEqual(before);
});

test('something typed on a sheet of a new workbook: it is not undone', async () => {
  const { book, model, host } = openExcel();
  await createWorkbook(book, { layout: 'plan', board: 'RS', year: 2024, palette: 'standard' });
  const goals = sheetNamed(model, 'Mål');
  const was = goals.formula(4, 2);
  host.userEdit(() => goals.setInput(4, 2, 'Vårt mål'));
  expect(await undoLast(book)).toEqual({ kind: 'changed', place: 'Mål!C5' });
  host.userEdit(() => goals.setInput(4, 2, was));
  expect(await undoLast(book)).toMatchObject({ kind: 'undone' });
  expect(model.sheets.map(({ name }) => name)).toEqual(['Blad1']);
});

test('work elsewhere does not hinder undoing, and is kept', async () => {
  const { book, model, host } = openExcel({ bytes: bytesOf(FOLLOW_UP) });
  await colour(book, { palette: 'fargblind' });
  host.userEdit(() => sheetNamed(model, 'Mål').setInput(4, 3, 'en annan formulering'));
  expect(await undoLast(book)).toMatchObject({ kind: 'undone' });
  expect(sheetNamed(model, 'Mål').value(4, 3)).toBe('en annan formulering');
  expect(await undoLast(book)).toEqual({ kind: 'nothing' });
});
