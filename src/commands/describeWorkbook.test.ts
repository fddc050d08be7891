import type { Book } from '../excel/book';
import type { NamedCell, RawValue, ReadRequest, Snapshot, TableSnapshot } from '../layout/snapshot';
import { describeWorkbook } from './describeWorkbook';

/** A book that is a plain object: it gives one snapshot, and refuses to be written to. */
function bookOf(snapshot: Partial<Snapshot>): Book & { requests: ReadRequest[] } {
  const requests: ReadRequest[] = [];
  return {
    requests,
    read: (request) => {
      requests.push(request);
      return Promise.resolve({ sheets: [], names: new Map(), tables: [], ...snapshot });
    },
    writes: 0,
    lastWrite: null,
    undo: () => Promise.resolve({ kind: 'nothing' }),
    completing: () => Promise.reject(new Error('nothing is completed')),
    readParts: () => Promise.resolve([]),
    watch: () => Promise.resolve(() => Promise.resolve()),
    apply: () => Promise.reject(new Error('describing writes nothing')),
  };
}

function start(values: Record<string, RawValue>): Map<string, NamedCell> {
  return new Map(
    Object.entries(values).map(([name, value], row) => [
      name.toLowerCase(),
      { name, sheet: 'Start', row, column: 2, value },
    ]),
  );
}

function table(
  name: string | null,
  headers: string[],
  rows: RawValue[][],
  rowCount = rows.length,
): TableSnapshot {
  const area = { row: 3, column: 0, rowCount: rowCount + 1, columnCount: headers.length };
  return { name, sheet: 'Mål', area, hasTotals: false, headers, rows };
}

const GOAL_HEADERS = ['Nämnd', 'Målområde', 'Nr', 'Mål', 'Beskrivning', 'ID'];

test('a follow-up: board by its code, year, period, and rows that people have filled in', async () => {
  const goals = table('tblMal', GOAL_HEADERS, [
    ['RS', null, 1, 'God hälsa', null, 'bcdfghjk'],
    [null, null, null, '  ', null, 'bcdfghjl'],
    [null, null, null, null, null, null],
    ['RS', null, 2, null, null, null],
  ]);
  const names = start({
    MT_Layout: 'Uppföljning',
    MT_Namnd: 'HSN',
    MT_Ar: 2023,
    MT_Period: 'April',
    MT_Basar: 2021,
  });
  expect(await describeWorkbook(bookOf({ names, tables: [goals] }))).toEqual({
    kind: 'standard',
    layout: 'uppfoljning',
    board: 'Hälso- och sjukvårdsnämnden',
    isRegionWide: false,
    year: 2023,
    period: 'April',
    baselineYear: 2021,
    thresholds: { green: 1, yellow: 0.8 },
    palette: null,
    tables: [{ name: 'tblMal', sheet: 'Mål', rows: 2 }],
    locks: { isReadOnly: false, isStructureLocked: false, sheets: [] },
  });
});

test('formulas alone do not make a row', async () => {
  const headers = [
    'Nämnd',
    'Delmål',
    'Indikator',
    'Riktning',
    'Mål 2023',
    'Periodmål',
    'Måluppfyllelse',
    'Status',
  ];
  const indicators = table('tblIndikatorer', headers, [[null, null, null, null, null, '', '', 'Saknas']]);
  expect(await describeWorkbook(bookOf({ tables: [indicators] }))).toMatchObject({
    tables: [{ name: 'tblIndikatorer', rows: 0 }],
  });
});

test('tables come in the order of the layout, and a renamed one with the rows it has', async () => {
  const subGoals = table('Tabell1', ['Nämnd', 'Mål nr', 'Delmål nr', 'Delmål', 'ID'], [], 12);
  const goals = table('tblMal', GOAL_HEADERS, [['RS', null, 1, 'God hälsa', null, null]]);
  expect(await describeWorkbook(bookOf({ tables: [subGoals, goals] }))).toMatchObject({
    kind: 'standard',
    layout: null,
    board: null,
    year: null,
    tables: [
      { name: 'tblMal', rows: 1 },
      { name: 'Tabell1', rows: 12 },
    ],
  });
});

test('a plan has no period, an unknown board is shown as it is written, and so is the whole region', async () => {
  const plan = start({ MT_Layout: 'plan', MT_Namnd: 'Kulturnämnden', MT_Ar: '2024', MT_Period: 'April' });
  expect(await describeWorkbook(bookOf({ names: plan }))).toMatchObject({
    layout: 'plan',
    board: 'Kulturnämnden',
    year: 2024,
    period: null,
    tables: [],
  });
  const region = start({ MT_Layout: 'Nämndplan', MT_Namnd: 'Alla nämnder' });
  expect(await describeWorkbook(bookOf({ names: region }))).toMatchObject({ board: 'Alla nämnder' });
});

test('another workbook: whether it is empty', async () => {
  const sheet = { name: 'Blad1', visible: true, used: null };
  const used = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  expect(await describeWorkbook(bookOf({ sheets: [sheet] }))).toEqual({
    kind: 'notStandard',
    sheets: ['Blad1'],
    hasTables: false,
    isEmpty: true,
    locks: { isReadOnly: false, isStructureLocked: false, sheets: [] },
  });
  expect(await describeWorkbook(bookOf({ sheets: [{ ...sheet, used }] }))).toMatchObject({ isEmpty: false });
  const tables = [table('Tabell1', ['A', 'B'], [[null, null]])];
  expect(await describeWorkbook(bookOf({ sheets: [sheet], tables }))).toMatchObject({
    kind: 'notStandard',
    hasTables: true,
    isEmpty: false,
  });
});

test('reads the standard tables’ bodies once, and nothing else', async () => {
  const book = bookOf({});
  await describeWorkbook(book);
  expect(book.requests).toHaveLength(1);
  expect(book.requests[0]?.tables).toContain('tblindikatorer');
  expect(book.requests[0]).not.toHaveProperty('formulas');
});
