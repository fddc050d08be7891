import type { CellInput, Change } from '../../src/layout/change';
import type { OpenExcel } from '../excel/openExcel';
import {
  BOARD,
  COLUMNS,
  keysOf,
  opened,
  REGION,
  rowOf,
  sheetOf,
  stateOf,
  summarised,
} from './summarisedBook';

jest.setTimeout(120_000);

const SHEET = 'Sammanfattning RS';
const RIGHT = 20;

function put(row: number, column: number, value: CellInput, sheet = SHEET): Change {
  return { kind: 'cells', sheet, row, column, cells: [[value]] };
}

/** A board's workbook with its summary, and what its user has written on the sheet. */
async function written(): Promise<{
  readonly excel: OpenExcel;
  readonly notes: number;
  readonly last: number;
}> {
  const excel = opened(BOARD);
  await summarised(excel);
  const sheet = sheetOf(excel.model, SHEET);
  const notes = rowOf(sheet, 'notes');
  const last = keysOf(sheet).length - 1;
  await excel.book.apply([
    put(notes, COLUMNS.text, 'Läget är ansträngt.\nVi återkommer i augusti.'),
    {
      kind: 'format',
      sheet: SHEET,
      areas: [{ row: notes, column: COLUMNS.text, rowCount: 1, columnCount: 1 }],
      format: { italic: true, fill: '#FFEECC' },
    },
    { kind: 'rowHeight', sheet: SHEET, row: notes, rowCount: 1, points: 77 },
    put(3, RIGHT, 'min egen'),
    put(40, RIGHT, { formula: '=1+2' }),
    put(last + 2, COLUMNS.text, 'Under sammanfattningen'),
    put(last + 3, COLUMNS.figure, 12.5),
  ]);
  return { excel, notes, last };
}

/** More goals than before: the block grows by some rows. */
function grown(excel: OpenExcel): readonly Change[] {
  const table = excel.model.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === 'tblMal');
  if (table === undefined) throw new Error('tblMal');
  const { area, sheet } = table;
  const row = area.row + area.rowCount;
  const cells = [1, 2, 3, 4, 5].map((offset): readonly CellInput[] => [
    'Regionstyrelsen',
    null,
    20 + offset,
    `Nytt mål ${offset}`,
    null,
    null,
    'Uppfylls helt',
  ]);
  return [
    { kind: 'insertSheetRows', sheet: sheet.name, row, rowCount: cells.length },
    {
      kind: 'resizeTable',
      table: 'tblMal',
      sheet: sheet.name,
      area: { ...area, rowCount: area.rowCount + cells.length },
    },
    { kind: 'cells', sheet: sheet.name, row, column: area.column, cells },
  ];
}

test('the user’s comment and cells survive a refresh that grows the block', async () => {
  const { excel, notes, last } = await written();
  await excel.book.apply(grown(excel));
  const sheet = sheetOf(excel.model, SHEET);
  expect(stateOf(sheet)).toBe('Inaktuell: uppdatera');
  const { sheets } = await summarised(excel);
  expect(sheets).toMatchObject([{ outcome: 'refreshed', rescuedRows: 0 }]);
  expect(stateOf(sheet)).toBe('Aktuell');
  expect(rowOf(sheet, 'notes')).toBe(notes);
  expect(sheet.value(notes, COLUMNS.text)).toBe('Läget är ansträngt.\nVi återkommer i augusti.');
  expect(sheet.format(notes, COLUMNS.text)).toMatchObject({ fill: '#FFEECC', font: { italic: true } });
  expect(sheet.rowHeight(notes)).toBe(77);
  expect(sheet.value(3, RIGHT)).toBe('min egen');
  expect(sheet.value(40, RIGHT)).toBe(3);
  expect(sheet.value(rowOf(sheet, 'goal:25'), COLUMNS.text)).toBe('Nytt mål 5');
  const end = keysOf(sheet).findLastIndex((key) => key !== null);
  expect(end).toBeGreaterThan(last + 3);
  const below = keysOf(sheet).length;
  const found = Array.from({ length: below - end }, (_, index) => sheet.value(end + index, COLUMNS.text));
  expect(found).toContain('Under sammanfattningen');
  const at = end + found.indexOf('Under sammanfattningen');
  expect(at).toBeGreaterThan(end);
  expect(sheet.value(at + 1, COLUMNS.figure)).toBe(12.5);
});

test('rows inserted above, and into the block, are kept, and the comment keeps its cell', async () => {
  const { excel, notes } = await written();
  await excel.book.apply([
    { kind: 'insertSheetRows', sheet: SHEET, row: 0, rowCount: 2 },
    put(0, COLUMNS.text, 'Överst'),
  ]);
  const sheet = sheetOf(excel.model, SHEET);
  const inside = rowOf(sheet, 'goal:2');
  await excel.book.apply([
    { kind: 'insertSheetRows', sheet: SHEET, row: inside, rowCount: 1 },
    put(inside, COLUMNS.text, 'Mitt eget om mål 2'),
    put(inside, COLUMNS.figure, 7),
    ...grown(excel),
  ]);
  const { sheets } = await summarised(excel);
  expect(sheets).toMatchObject([{ outcome: 'refreshed', rescuedRows: 1 }]);
  expect(sheet.value(0, COLUMNS.text)).toBe('Överst');
  expect(rowOf(sheet, 'notes')).toBe(notes + 2);
  expect(sheet.value(notes + 2, COLUMNS.text)).toContain('ansträngt');
  const end = keysOf(sheet).findLastIndex((key) => key !== null);
  expect(sheet.value(end + 2, COLUMNS.text)).toBe('Mitt eget om mål 2');
  expect(sheet.value(end + 2, COLUMNS.figure)).toBe(7);
  expect(stateOf(sheet)).toBe('Aktuell');
});

test('rows deleted above the comment: the sheet makes room again, and nothing of the user’s is lost', async () => {
  const { excel, notes } = await written();
  const sheet = sheetOf(excel.model, SHEET);
  sheet.delete({ row: 7, column: 0, rowCount: 4, columnCount: 16384 }, 'Up');
  expect(excel.model.names.find(({ name }) => name === 'MT_Anteckningar_RS')?.formula).toContain(
    `$${notes - 3}`,
  );
  await summarised(excel);
  expect(rowOf(sheet, 'notes')).toBe(notes);
  expect(sheet.value(notes, COLUMNS.text)).toContain('ansträngt');
  expect(sheet.rowHeight(notes)).toBe(77);
});

test('a figure or a chart that somebody removed from the block comes back', async () => {
  const { excel } = await written();
  const sheet = sheetOf(excel.model, SHEET);
  const total = rowOf(sheet, 'goals:total');
  await excel.book.apply([
    put(total, COLUMNS.figure, 999),
    { kind: 'removeCharts', sheet: SHEET, names: ['MT_Ekonomi_RS'] },
  ]);
  expect((await summarised(excel)).sheets).toMatchObject([{ outcome: 'refreshed' }]);
  expect(sheet.value(total, COLUMNS.figure)).not.toBe(999);
  expect(sheet.charts.all.map(({ name }) => name)).toEqual(['MT_Indikatorer_RS', 'MT_Ekonomi_RS']);
});

test('the sheet of a board that is gone is left, with a note', async () => {
  const excel = opened(REGION);
  await summarised(excel, { boards: ['PN'] });
  const sheet = sheetOf(excel.model, 'Sammanfattning PN');
  const before = keysOf(sheet).length;
  const changes = excel.model.sheets.flatMap((each) =>
    each.tables.flatMap(({ area }): readonly Change[] => {
      const rows = Array.from({ length: area.rowCount - 1 }, (_, index) => area.row + 1 + index);
      return rows
        .filter((row) => each.value(row, area.column) === 'Patientnämnden')
        .map((row) => put(row, area.column, 'Regionstyrelsen', each.name));
    }),
  );
  await excel.book.apply(changes);
  const { left } = await summarised(excel, { boards: ['RS'] });
  expect(left).toEqual([{ code: 'PN', sheet: 'Sammanfattning PN' }]);
  expect(stateOf(sheet)).toMatch(/^Underlag finns inte längre/u);
  expect(keysOf(sheet)).toHaveLength(before);
  const syncs = excel.host.counters.syncs;
  await summarised(excel, { boards: ['RS'] });
  expect(excel.host.counters.syncs).toBe(syncs + 4);
});
