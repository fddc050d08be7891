import type { SheetModel } from '../../src/host/model/sheetModel';
import { columnsArea, rowsArea } from '../../src/host/model/area';
import type { Change } from '../../src/layout/change';
import { areaAt, cellsChange, formatChange } from '../../src/layout/sheetChanges';
import { openExcel, type OpenExcel } from '../excel/openExcel';
import { workbookState } from './workbookState';

/** A sheet without tables: texts in B2:D6, the middle one in red. */
const SETUP: readonly Change[] = [
  cellsChange(
    'Blad1',
    1,
    1,
    Array.from({ length: 5 }, (_, row) => ['a', 'b', 'c'].map((text) => `${text}${row}`)),
  ),
  formatChange('Blad1', [areaAt(3, 2)], { fill: '#FF0000' }),
];
/** Overwrites C3:C5, and gives looks to blank cells and others, which takes two looks. */
const CHANGES: readonly Change[] = [
  cellsChange('Blad1', 2, 2, [['x'], ['y'], ['z']]),
  formatChange('Blad1', [areaAt(2, 2, 3), areaAt(8, 0, 4)], { fill: '#00FF00', bold: true }),
];
const LOOK_AGAIN = 2;
const WRITE = 3;

/** Writes, while somebody does something just before a message. */
async function written(sync: number, edit: (sheet: SheetModel) => void) {
  const excel: OpenExcel = openExcel();
  const { book, host, model } = excel;
  await book.apply([...SETUP, formatChange('Blad1', [areaAt(9, 0)], { fill: '#0000FF' })]);
  const decidedOn = await book.read({ tables: 'all', cells: ['Blad1'] });
  const [sheet] = model.sheets;
  let edited: unknown = null;
  host.resetCounters();
  host.beforeNext(() => {
    host.remoteEdit(() => sheet !== undefined && edit(sheet));
    edited = workbookState(model);
  }, sync);
  const fault = await book.apply(CHANGES, { decidedOn }).then(
    () => null,
    (cause: unknown) => cause,
  );
  return { fault, sheet, isAsEdited: JSON.stringify(workbookState(model)) === JSON.stringify(edited), host };
}

describe.each([
  ['its last look', LOOK_AGAIN],
  ['the writing', WRITE],
])('just before %s', (_, sync) => {
  test.each<readonly [string, (sheet: SheetModel) => void]>([
    ['a row inserted above', (sheet) => sheet.insert(rowsArea(0, 1), 'Down')],
    ['a row inserted within', (sheet) => sheet.insert(rowsArea(3, 1), 'Down')],
    ['a row deleted', (sheet) => sheet.delete(rowsArea(2, 1), 'Up')],
    ['a column inserted', (sheet) => sheet.insert(columnsArea(0, 1), 'Right')],
    ['the sheet renamed', (sheet) => (sheet.name = 'Nytt')],
    [
      'the contents cleared',
      (sheet) => sheet.clear({ row: 0, column: 0, rowCount: 9, columnCount: 9 }, 'All'),
    ],
  ])('%s of a sheet without tables: nothing is written', async (__, edit) => {
    const { fault, isAsEdited } = await written(sync, edit);
    expect(fault).toMatchObject({ code: 'moved', outcome: 'untouched' });
    expect(isAsEdited).toBe(true);
  });

  test.each<readonly [string, (sheet: SheetModel) => void]>([
    ['a text', (sheet) => sheet.setInput(3, 2, 'en kollegas')],
    ['a formula', (sheet) => sheet.setInput(4, 2, '=1+1')],
    ['a date with its format', (sheet) => sheet.setInput(3, 2, '2023-05-01')],
    ['a blank', (sheet) => sheet.setInput(2, 2, '')],
  ])('%s entered where something is written is there afterwards', async (__, edit) => {
    const { fault, isAsEdited } = await written(sync, edit);
    expect(fault).toMatchObject({ code: 'moved', outcome: 'restored' });
    expect(isAsEdited).toBe(true);
  });

  test('what is entered elsewhere is no hindrance', async () => {
    const { fault, sheet } = await written(sync, (each) => each.setInput(3, 1, 'en kollegas'));
    expect(fault).toBeNull();
    expect([sheet?.value(3, 1), sheet?.value(3, 2)]).toEqual(['en kollegas', 'y']);
  });
});

test('it takes no message more', async () => {
  const { host } = await written(99, () => undefined);
  expect(host.counters.syncs).toBe(WRITE);
});
