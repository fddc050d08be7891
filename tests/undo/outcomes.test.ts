import type { Change } from '../../src/layout/change';
import { areaAt, cellsChange, formatChange } from '../../src/layout/sheetChanges';
import { rowsArea } from '../../src/host/model/area';
import { openExcel, type OpenExcel } from '../excel/openExcel';
import { workbookState } from './workbookState';

const SETUP = [cellsChange('Blad1', 0, 0, [['rubrik'], ['a'], ['b']])];
const FIRST: readonly Change[] = [
  { kind: 'insertSheetRows', sheet: 'Blad1', row: 1, rowCount: 2 },
  cellsChange('Blad1', 1, 0, [['x'], ['y']]),
];
const SECOND: readonly Change[] = [
  cellsChange('Blad1', 3, 0, [['z']]),
  { kind: 'addName', name: 'MT_Prov', refersTo: '=Blad1!$A$4' },
  formatChange('Blad1', [areaAt(3, 0)], { bold: true }),
];
/** Of the messages: three read, the next looks, and this writes. */
const WRITING = 5;

/** A workbook, and another in which something has been written that can be undone. */
async function written(): Promise<OpenExcel & { before: unknown; after: unknown }> {
  const excel = openExcel();
  await excel.book.apply(SETUP);
  const before = workbookState(excel.model);
  await write(excel, FIRST);
  return { ...excel, before, after: workbookState(excel.model) };
}

async function write(
  { book }: OpenExcel,
  changes: readonly Change[],
  { continues = false, meanwhile = (): void => undefined } = {},
): Promise<void> {
  const decidedOn = await book.read({ tables: 'all', cells: ['Blad1'] });
  meanwhile();
  await book.apply(changes, { decidedOn, continues });
}

const applied = (part: number) => ({ code: 'GeneralException', message: 'no', applied: part });

test('what was written together is undone together, and what was not is not', async () => {
  const excel = await written();
  await write(excel, SECOND, { continues: true });
  expect(await excel.book.undo()).toMatchObject({ kind: 'undone' });
  expect(workbookState(excel.model)).toEqual(excel.before);

  const other = await written();
  await write(other, SECOND);
  expect(await other.book.undo()).toMatchObject({ kind: 'undone' });
  expect(workbookState(other.model)).toEqual(other.after);
  expect(await other.book.undo()).toEqual({ kind: 'nothing' });
});

test.each([
  ['together with what came before: both are taken back', true, 'nothing'],
  ['for itself: it is taken back, and what came before stands', false, 'undone'],
])('a write that stops, %s', async (_, continues, undone) => {
  const excel = await written();
  excel.host.failNext(applied(0.95), WRITING);
  await expect(write(excel, SECOND, { continues })).rejects.toMatchObject({
    outcome: 'restored',
    sheets: [],
  });
  expect(workbookState(excel.model)).toEqual(continues ? excel.before : excel.after);
  expect(await excel.book.undo()).toMatchObject({ kind: undone });
  expect(workbookState(excel.model)).toEqual(excel.before);
});

test('nothing was written, for somebody had inserted a row: what came before can still be undone', async () => {
  const excel = await written();
  const meanwhile = (): void =>
    excel.host.remoteEdit(({ sheets: [sheet] }) => sheet?.insert(rowsArea(0, 1), 'Down'));
  await write(excel, SECOND, { meanwhile }).catch(() => undefined);
  expect(excel.book.lastWrite).toMatchObject({ sheets: ['Blad1'] });
});

test('it stops and refuses to take back, too: the sheets are named', async () => {
  const excel = await written();
  excel.host.failNext(applied(0.95), WRITING);
  for (let sync = 1; sync < 20; sync += 1)
    excel.host.failNext({ code: 'Timeout', message: 'no' }, WRITING + sync);
  await expect(write(excel, SECOND)).rejects.toMatchObject({
    code: 'unknown',
    outcome: 'left',
    sheets: ['Blad1'],
  });
  expect(workbookState(excel.model)).not.toEqual(excel.after);
  expect(await excel.book.undo()).toEqual({ kind: 'nothing' });
});

test('a sheet that was renamed before it stopped is named as it is called now', async () => {
  const excel = await written();
  excel.host.failNext(applied(0.9), WRITING);
  for (let sync = 1; sync < 20; sync += 1)
    excel.host.failNext({ code: 'Timeout', message: 'no' }, WRITING + sync);
  const renamed: readonly Change[] = [
    { kind: 'renameSheet', sheet: 'Blad1', to: 'Start' },
    ...[0, 1, 2, 3].map((row) => cellsChange('Start', row, 0, [['x']])),
  ];
  await expect(write(excel, renamed)).rejects.toMatchObject({ outcome: 'left', sheets: ['Start'] });
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Start']);
});

test('it stops while it is asked whether all stands where it stood: the fault is Excel’s, not a colleague’s', async () => {
  const excel = await written();
  excel.host.failNext(applied(0.1), WRITING);
  await expect(write(excel, SECOND)).rejects.toMatchObject({ code: 'unknown', outcome: 'untouched' });
  expect(workbookState(excel.model)).toEqual(excel.after);
});
