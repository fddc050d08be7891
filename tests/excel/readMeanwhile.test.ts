import { rowsArea } from '../../src/host/model/area';
import type { SheetModel } from '../../src/host/model/sheetModel';
import { areaAt, cellsChange } from '../../src/layout/sheetChanges';
import { openExcel } from './openExcel';

/** A name beside a table, and what it points to in the cells as they were read. */
async function readWhile(edit: (sheet: SheetModel) => void, times: number) {
  const { book, host } = openExcel();
  await book.apply([
    cellsChange('Blad1', 2, 0, [['Mål'], ['a'], ['b'], ['c']]),
    {
      kind: 'addTable',
      sheet: 'Blad1',
      area: areaAt(2, 0, 4),
      name: 'tblProv',
      style: 'TableStyleLight1',
      bandedRows: false,
    },
    cellsChange('Blad1', 9, 3, [['namngiven']]),
    { kind: 'addName', name: 'MT_Prov', refersTo: '=Blad1!$D$10' },
  ]);
  for (let time = 0; time < times; time += 1) {
    host.beforeNext(() => host.remoteEdit(({ sheets: [sheet] }) => sheet && edit(sheet)), 2 + 2 * time);
  }
  const { names, cells, tables } = await book.read({ tables: ['tblprov'], cells: ['Blad1'] });
  const name = names.get('mt_prov');
  const [block] = cells ?? [];
  const pointed = block?.values[(name?.row ?? 0) - block.row]?.[(name?.column ?? 0) - block.column];
  return { pointed, value: name?.value, rows: tables[0]?.rows.length, syncs: host.counters.syncs };
}

test.each<readonly [string, (sheet: SheetModel) => void, number]>([
  ['a row is inserted above', (sheet) => sheet.insert(rowsArea(0, 1), 'Down'), 3],
  ['a row is inserted in the table', (sheet) => sheet.insert(rowsArea(4, 1), 'Down'), 4],
  ['a row is deleted from the table', (sheet) => sheet.delete(rowsArea(4, 1), 'Up'), 2],
])('%s between the first message of a reading and the second: it is read anew', async (_, edit, rows) => {
  expect(await readWhile(edit, 1)).toMatchObject({ pointed: 'namngiven', value: 'namngiven', rows });
});

test('somebody inserts rows all the while: the reading says that it was changed', async () => {
  const inserting = readWhile((sheet) => sheet.insert(rowsArea(0, 1), 'Down'), 9);
  await expect(inserting).rejects.toMatchObject({ code: 'moved' });
});
