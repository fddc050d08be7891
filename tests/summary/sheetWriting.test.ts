import type { CellInput, Change } from '../../src/layout/change';
import type { OpenExcel } from '../excel/openExcel';
import { OpcPackage } from '../../src/ooxml/opcPackage';
import {
  cellsOf,
  BOARD,
  COLUMNS,
  NOW,
  opened,
  REGION,
  rowOf,
  sheetOf,
  stateOf,
  summarised,
} from './summarisedBook';
import { summarise } from '../../src/commands/summarise';

jest.setTimeout(120_000);

test.each(['1.14', '1.20'] as const)(
  'the region’s workbook gets a sheet per board and one for the region (ExcelApi %s)',
  async (level) => {
    const excel = opened(REGION, level);
    const { sheets } = await summarised(excel);
    expect(sheets.map(({ code, outcome }) => [code, outcome])).toEqual(
      ['region', 'RS', 'HSN', 'RUN', 'FHS', 'PN'].map((code) => [code, 'added']),
    );
    expect(excel.model.sheets.map(({ name }) => name).slice(0, 7)).toEqual([
      'Start',
      ...['region', 'RS', 'HSN', 'RUN', 'FHS', 'PN'].map((code) => `Sammanfattning ${code}`),
    ]);
    for (const { sheet } of sheets) {
      const model = sheetOf(excel.model, sheet);
      expect(stateOf(model)).toBe('Aktuell');
      expect(model.charts.all).toHaveLength(2);
      expect(model.pageLayout.current).toMatchObject({
        orientation: sheet.endsWith('region') ? 'Landscape' : 'Portrait',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        footer: { right: 'Sida &P av &N' },
      });
      expect([0, 1, 2, 3].map((column) => model.columnHidden(column))).toEqual([true, true, true, false]);
    }
  },
);

/** Five boards more, each with a row of economy. */
function moreBoards({ model }: OpenExcel): readonly Change[] {
  const added = ['AAN', 'BBN', 'CCN', 'DDN', 'EEN'].map((code) => [code, `Nämnden ${code}`] as const);
  const rows: Readonly<Record<string, readonly (readonly CellInput[])[]>> = {
    tblNamnder: added.map(([code, name]) => [code, name, null]),
    tblEkonomi: added.map(([, name]) => [name, null, 10, 11, undefined, 9, undefined, 30, null, 31]),
  };
  const tables = model.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  return tables.flatMap(({ sheet, table: { name, area } }): readonly Change[] => {
    const cells = rows[name];
    if (cells === undefined) return [];
    const row = area.row + area.rowCount;
    return [
      { kind: 'insertSheetRows', sheet: sheet.name, row, rowCount: cells.length },
      {
        kind: 'resizeTable',
        table: name,
        sheet: sheet.name,
        area: { ...area, rowCount: area.rowCount + cells.length },
      },
      { kind: 'cells', sheet: sheet.name, row, column: area.column, cells },
    ];
  });
}

test('ten boards and the region: one read of two syncs, a look before writing and one write, below 3 MB', async () => {
  const excel = opened(REGION);
  await excel.book.apply(moreBoards(excel));
  const { syncs, bytesIn, bytesOut } = excel.host.counters;
  const { sheets } = await summarised(excel);
  expect(sheets).toHaveLength(11);
  expect(excel.host.counters.syncs - syncs).toBe(4);
  expect(excel.host.counters.bytesIn - bytesIn).toBeLessThan(3_000_000);
  expect(excel.host.counters.bytesOut - bytesOut).toBeLessThan(3_000_000);
  const again = excel.host.counters.syncs;
  expect((await summarised(excel)).sheets.map(({ outcome }) => outcome)).toEqual(Array(11).fill('unchanged'));
  expect(excel.host.counters.syncs - again).toBe(4);
});

test('a second refresh changes nothing but the time', async () => {
  const first = opened(REGION);
  await summarised(first);
  const before = first.model.save();
  const second = opened(before);
  const { sheets } = await summarised(second, { now: new Date(NOW.getTime() + 3_600_000) });
  expect(sheets.map(({ outcome }) => outcome)).toEqual(Array(6).fill('unchanged'));
  const after = second.model.save();
  const { model } = opened(before);
  for (const sheet of second.model.sheets) {
    const old = cellsOf(sheetOf(model, sheet.name));
    const changed = [...cellsOf(sheet)].filter(([key, value]) => old.get(key) !== value);
    const isSummary = sheet.name.startsWith('Sammanfattning');
    expect(changed.map(([, value]) => value)).toEqual(isSummary ? ['Uppdaterad 2023-05-12 15:05'] : []);
  }
  const [was, is] = [OpcPackage.open(before), OpcPackage.open(after)];
  const others = (pkg: OpcPackage): readonly string[] =>
    pkg.partNames().filter((name) => !/sharedStrings|worksheets\/sheet/u.test(name));
  expect(others(is)).toEqual(others(was));
  for (const part of others(is)) expect(is.bytes(part)).toEqual(was.bytes(part));
});

test('totals agree with the rows above them, and with the tables', async () => {
  const excel = opened(REGION);
  const { report } = await summarised(excel);
  const sheet = sheetOf(excel.model, 'Sammanfattning region');
  const figures = (key: string): readonly number[] =>
    Array.from({ length: 9 }, (_, index) => Number(sheet.value(rowOf(sheet, key), COLUMNS.figure + index)));
  const goals = report.region?.goals ?? [];
  const sums = goals
    .map(({ number }) => figures(`goal:${number}`))
    .reduce((sum, row) => sum.map((value, index) => value + (row[index] ?? 0)));
  expect(figures('goals:total')).toEqual(sums);
  expect(sums.slice(0, 4).reduce((left, right) => left + right)).toBe(85);
  expect(sums.slice(4).reduce((left, right) => left + right)).toBe(164);
  const boards = report.boards.map(({ code }) =>
    sheet.value(rowOf(sheet, `economyBoard:${code}`), COLUMNS.figure + 2),
  );
  const total = boards.reduce<number>((left, value) => left + Number(value), 0);
  expect(sheet.value(rowOf(sheet, 'economy:total'), COLUMNS.figure + 2)).toBeCloseTo(total, 9);
  expect(total).toBeCloseTo(-295.047 + 0.047, 1);
});

test('chosen boards, the region alone, English words and the other palette', async () => {
  const some = opened(REGION);
  const { sheets } = await summarised(some, {
    boards: ['hsn', 'Patientnämnden'],
    language: 'en',
    palette: 'fargblind',
  });
  expect(sheets.map(({ code }) => code)).toEqual(['HSN', 'PN']);
  const sheet = sheetOf(some.model, 'Sammanfattning HSN');
  expect(sheet.value(0, COLUMNS.label)).toBe('Summary: Hälso- och sjukvårdsnämnden');
  expect(stateOf(sheet)).toBe('Up to date');
  const goal = rowOf(sheet, 'goal:1');
  expect(sheet.value(goal, COLUMNS.word)).toBe('■ Not met');
  expect(sheet.value(goal, COLUMNS.state)).toBe('Uppfylls inte');
  expect(sheet.format(goal, COLUMNS.word).fill).toBe('#E58A7B');

  const region = opened(REGION);
  expect((await summarised(region, { regionOnly: true })).sheets.map(({ code }) => code)).toEqual(['region']);
});

test('refuses what cannot be summarised, and writes nothing', async () => {
  const excel = opened(REGION);
  await excel.book.apply([
    { kind: 'addSheet', sheet: 'Sammanfattning RS' },
    { kind: 'cells', sheet: 'Sammanfattning RS', row: 0, column: 0, cells: [['Min egen']] },
  ]);
  const before = excel.model.save();
  const now = NOW;
  expect(await summarise(excel.book, { now })).toEqual({
    kind: 'refused',
    refusal: 'foreignSheets',
    sheets: ['Sammanfattning RS'],
  });
  expect(await summarise(excel.book, { now, boards: ['XX', 'HSN'] })).toEqual({
    kind: 'refused',
    refusal: 'unknownBoards',
    names: ['XX'],
  });
  expect(excel.model.save()).toEqual(before);
  expect(await summarise(opened(BOARD).book, { now, regionOnly: true })).toEqual({
    kind: 'refused',
    refusal: 'noRegion',
  });
});

test('no merged cells, and every status says in words what its colour says', async () => {
  const excel = opened(REGION);
  await summarised(excel);
  const pkg = OpcPackage.open(excel.model.save());
  for (const part of pkg.partNames().filter((name) => name.includes('worksheets/sheet'))) {
    expect(new TextDecoder().decode(pkg.bytes(part))).not.toContain('<mergeCell');
  }
  const sheet = sheetOf(excel.model, 'Sammanfattning region');
  const toned = new Set(['#B7E1CD', '#FFF2AE', '#E8A0A0', '#EDEBE9']);
  let count = 0;
  for (const [key, value] of cellsOf(sheet)) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    if (!toned.has(String(sheet.format(row, column).fill))) continue;
    count += 1;
    expect(value).toMatch(/^[●▲■–]/u);
  }
  expect(count).toBeGreaterThan(100);
});
