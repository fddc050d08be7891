import type { WorkbookModel } from '../../src/host/model/workbookModel';
import type { Change } from '../../src/layout/change';
import { areaAt, cellsChange, formatChange } from '../../src/layout/sheetChanges';
import { openExcel, type OpenExcel } from '../excel/openExcel';
import { workbookState } from './workbookState';

/** A table of two columns, a number, a name that points to it, and a page. */
const SETUP: readonly Change[] = [
  cellsChange('Blad1', 0, 0, [
    ['Mål', 'Utfall'],
    ['a', 1],
    ['b', 2],
  ]),
  {
    kind: 'addTable',
    sheet: 'Blad1',
    area: areaAt(0, 0, 3, 2),
    name: 'tblProv',
    style: 'TableStyleLight1',
    bandedRows: false,
  },
  cellsChange('Blad1', 6, 0, [[7.5], ['text']]),
  { kind: 'addName', name: 'MT_Prov', refersTo: '=Blad1!$A$7' },
  { kind: 'pageLayout', sheet: 'Blad1', layout: { orientation: 'portrait', titleRows: '$1:$1', fitWide: 1 } },
];

async function prepared(): Promise<OpenExcel> {
  const excel = openExcel();
  await excel.book.apply(SETUP);
  return excel;
}

async function write({ book }: OpenExcel, changes: readonly Change[], meanwhile = (): void => undefined) {
  const decidedOn = await book.read({ tables: 'all', cells: ['Blad1'] });
  meanwhile();
  await book.apply(changes, { decidedOn });
}

describe('what one change overwrites comes back', () => {
  test.each<readonly [string, readonly Change[]]>([
    ['a page', [{ kind: 'pageLayout', sheet: 'Blad1', layout: { orientation: 'landscape', fitWide: 2 } }]],
    [
      'a number, in a cell made one of text',
      [formatChange('Blad1', [areaAt(6, 0)], { numberFormat: '@' }), cellsChange('Blad1', 6, 0, [['7,5']])],
    ],
    [
      'the blank above a column that a table takes in',
      [{ kind: 'resizeTable', table: 'tblProv', sheet: 'Blad1', area: areaAt(0, 0, 3, 3) }],
    ],
    ['a name', [{ kind: 'setName', name: 'MT_Prov', refersTo: '=Blad1!$A$8' }]],
  ])('%s', async (_, changes) => {
    const excel = await prepared();
    const before = workbookState(excel.model);
    await write(excel, changes);
    expect(workbookState(excel.model)).not.toEqual(before);
    expect(await excel.book.undo()).toMatchObject({ kind: 'undone' });
    expect(workbookState(excel.model)).toEqual(before);
  });
});

describe('what stopped in the middle is taken back, though nothing moved', () => {
  test.each<readonly [string, readonly Change[]]>([
    ['contents', [0, 1, 2, 3].map((row) => cellsChange('Blad1', 6 + row, 0, [['x']]))],
    ['looks', [0, 1, 2, 3].map((row) => formatChange('Blad1', [areaAt(6 + row, 0)], { fill: '#112233' }))],
  ])('%s', async (_, changes) => {
    const excel = await prepared();
    const before = workbookState(excel.model);
    const decidedOn = await excel.book.read({ tables: 'all', cells: ['Blad1'] });
    excel.host.failNext({ code: 'GeneralException', message: 'no', applied: 0.9 }, 2);
    const written = excel.book.apply(changes, { decidedOn });
    await expect(written).rejects.toMatchObject({ code: 'unknown', outcome: 'restored' });
    expect(workbookState(excel.model)).toEqual(before);
  });
});

describe('it was changed after it was read, and nothing is written', () => {
  test.each<readonly [string, readonly Change[], (model: WorkbookModel) => void]>([
    [
      'a table took in a row',
      [cellsChange('Blad1', 9, 0, [['x']])],
      (model) => model.table('tblProv')?.resize({ row: 0, column: 0, rowCount: 4, columnCount: 2 }),
    ],
    [
      'a name points elsewhere',
      [cellsChange('Blad1', 9, 0, [['x']]), { kind: 'setName', name: 'MT_Prov', refersTo: '=Blad1!$A$8' }],
      (model) => {
        const name = model.name('MT_Prov');
        if (name !== undefined) name.formula = '=Blad1!$B$7';
      },
    ],
  ])('%s', async (_, changes, edit) => {
    const excel = await prepared();
    const written = write(excel, changes, () => excel.host.remoteEdit(edit));
    await expect(written).rejects.toMatchObject({ code: 'moved', outcome: 'untouched' });
  });
});

test('a formula that was written and is another now is not undone', async () => {
  const excel = await prepared();
  await write(excel, [cellsChange('Blad1', 9, 0, [[{ formula: '=SUM(A7:A8)' }]])]);
  excel.host.remoteEdit(({ sheets: [sheet] }) => sheet?.setInput(9, 0, '=SUM(A7:A9)'));
  expect(await excel.book.undo()).toMatchObject({ kind: 'changed', cell: { row: 9, column: 0 } });
});
