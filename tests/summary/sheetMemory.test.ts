import { summaryState } from '../../src/domain/summary/summaryState';
import { readPartState } from '../../src/layout/summary/readPartState';
import { readSummarySheet } from '../../src/layout/summary/readSummarySheet';
import { BOARD, opened, REGION, summarised } from './summarisedBook';

jest.setTimeout(120_000);

test.each([
  ['Swedish', REGION, 'sv'],
  ['English', BOARD, 'en'],
] as const)('%s sheets remember what they said, whatever their language', async (_name, bytes, language) => {
  const excel = opened(bytes);
  const { report } = await summarised(excel, { language });
  const { cells = [] } = await excel.book.read({ tables: [], sheetsBeginning: 'sammanfattning ' });
  const readings = cells.map(readSummarySheet).filter((reading) => reading !== null);
  const byCode = new Map(readings.map((reading) => [reading.code, readPartState(reading)]));
  const expected = summaryState(report);
  expect(byCode.size).toBe(expected.length);
  for (const part of expected) expect(byCode.get(part.code)).toEqual(part);
});

test('every row of a block bears a key of its own, and a row that somebody inserted bears none', async () => {
  const excel = opened(BOARD);
  await summarised(excel);
  await excel.book.apply([
    { kind: 'insertSheetRows', sheet: 'Sammanfattning RS', row: 30, rowCount: 1 },
    { kind: 'cells', sheet: 'Sammanfattning RS', row: 30, column: 4, cells: [['Eget']] },
  ]);
  const { cells = [] } = await excel.book.read({ tables: [], sheetsBeginning: 'sammanfattning ' });
  const [sheet] = cells;
  const reading = sheet === undefined ? null : readSummarySheet(sheet);
  const keys = reading?.rows.map(({ key }) => key) ?? [];
  expect(keys.length).toBeGreaterThan(100);
  expect(new Set(keys).size).toBe(keys.length);
  expect(reading).toMatchObject({ code: 'RS', name: 'Regionstyrelsen', firstRow: 0 });
  expect((reading?.lastRow ?? 0) - (reading?.firstRow ?? 0)).toBe(keys.length);
  expect(reading?.rows.map(({ row }) => row)).not.toContain(30);
});

test('a sheet of the user’s own is no summary', async () => {
  const excel = opened(BOARD);
  await excel.book.apply([
    { kind: 'addSheet', sheet: 'Sammanfattning egen' },
    { kind: 'cells', sheet: 'Sammanfattning egen', row: 0, column: 0, cells: [['Hej']] },
  ]);
  const { cells = [] } = await excel.book.read({ tables: [], sheetsBeginning: 'sammanfattning ' });
  expect(cells.map(({ sheet }) => sheet)).toEqual(['Sammanfattning egen']);
  expect(cells.map(readSummarySheet)).toEqual([null]);
});
