import {
  FOLLOW_UP,
  inShort,
  PLAN,
  snapshotOf,
  startNames,
  tableOf,
  type TestRow,
} from '../../../tests/reading/snapshotOf';
import type { RawValue, TableSnapshot } from '../snapshot';
import { readWorkbook } from './readWorkbook';
import { amountSekIn, valueIn } from './rowCells';

const RS = 'Regionstyrelsen';
const GOAL: TestRow = { board: RS, number: 1, goal: 'God hälsa', id: 'bcdfghjk' };
const INDICATOR: TestRow = {
  board: RS,
  goalNumber: 1,
  subGoal: 'Fler tar del',
  indicator: 'Andel källsorterat avfall',
  direction: 'Öka',
  target: 0.35,
};

function indicators(...rows: readonly TestRow[]): TableSnapshot {
  return tableOf('tblIndikatorer', PLAN, rows);
}

function findingsOf(table: TableSnapshot, context = PLAN, names = startNames(context)) {
  return readWorkbook(snapshotOf(context, [table], names)).findings;
}

describe('LAY', () => {
  test('LAY-01 alone where nothing is ours', () => {
    const foreign = { ...tableOf('tblMal', PLAN, [GOAL]), name: 'Tabell1', headers: ['Konto', 'Belopp'] };
    const { findings, tables } = readWorkbook({ sheets: [], names: new Map(), tables: [foreign] });
    expect([inShort(findings), tables.size]).toEqual([['LAY-01 error –'], 0]);
  });

  test('LAY-02 for a required table, naming the sheet where nothing was recognised', () => {
    const { tables, ...rest } = snapshotOf(PLAN);
    const without = tables.filter(({ name }) => name !== 'tblDelmal' && name !== 'tblMal');
    const sheets = rest.sheets.filter(({ name }) => name !== 'Mål');
    const { findings } = readWorkbook({ ...rest, sheets, tables: without });
    expect(
      findings.map(({ rule, params, fix }) => [rule, params['table'], params['form'], fix?.kind]),
    ).toEqual([
      ['LAY-02', 'tblMal', 'missing', 'addTable'],
      ['LAY-02', 'tblDelmal', 'unrecognised', 'addTable'],
    ]);
  });

  test('an appendix alone misses nothing, and Start is only mentioned', () => {
    const { context, findings, tables } = readWorkbook({
      sheets: [],
      names: new Map(),
      tables: [
        tableOf('tblOmfordelningar', PLAN, [
          { board: 'HSN', purpose: 'FVIS', amount: -1.5, type: 'Omfördelning', stage: 'Plan' },
        ]),
      ],
    });
    expect(context).toMatchObject({ kind: null, isAppendix: true, board: null });
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'LAY-07 info',
      'LAY-07 info',
      'LAY-07 info',
      'NAM-01 info',
    ]);
    const [row] = tables.get('tblOmfordelningar')?.rows ?? [];
    expect(row?.board?.code).toBe('HSN');
    expect(row && amountSekIn(row, 'amount')).toBe(-1_500_000);
  });

  test('LAY-03 names the misspelled header and offers to correct it, and does not read it', () => {
    const table = indicators(INDICATOR);
    const headers = table.headers.map((header) => (header === 'Riktning' ? 'Riktnng' : header));
    const workbook = readWorkbook(snapshotOf(PLAN, [{ ...table, headers }]));
    expect(workbook.findings).toMatchObject([
      {
        rule: 'LAY-03',
        severity: 'error',
        place: { address: 'Indikatorer!G4', column: 'Riktnng' },
        params: { header: 'Riktning', similar: 'Riktnng', isRequired: 1 },
        fix: { kind: 'writeValue', params: { value: 'Riktning', cells: ['G4'] } },
      },
    ]);
    expect(workbook.tables.get('tblIndikatorer')?.columns.has('direction')).toBe(false);
  });

  test('LAY-03 inserts a column that is gone after its neighbour; an optional one may be gone', () => {
    const table = indicators();
    const keep = table.headers.map((header) => !['Riktning', 'Periodicitet', 'Enhet'].includes(header));
    const headers = table.headers.filter((_, at) => keep[at]);
    expect(findingsOf({ ...table, headers, rows: [] })).toMatchObject([
      {
        rule: 'LAY-03',
        params: { header: 'Riktning', similar: null },
        fix: { kind: 'insertColumn', params: { key: 'direction', after: 'Indikator' } },
      },
    ]);
  });

  test('a misspelled optional column is a warning, for it would be dropped without a word', () => {
    const table = tableOf('tblMal', FOLLOW_UP, [GOAL]);
    const headers = table.headers.map((header) => (header === 'Kommentar' ? 'Komentar' : header));
    expect(findingsOf({ ...table, headers }, FOLLOW_UP)).toMatchObject([
      {
        rule: 'LAY-03',
        severity: 'warning',
        params: { header: 'Kommentar', similar: 'Komentar', isRequired: 0 },
      },
    ]);
  });

  test('headers with line breaks, NBSP, soft hyphens, spaces and capitals are the same headers', () => {
    const table = indicators(INDICATOR);
    const odd = ['\u00a0NÄMND ', 'Mål\nnr', 'Del\u00admål  nr', 'delmål ', 'Indi\u00adkator'];
    const headers = table.headers.map((header, at) => odd[at] ?? header);
    expect(findingsOf({ ...table, headers })).toEqual([]);
  });

  test('LAY-04 when Start was moved to August and the headers were not; the column is read', () => {
    const table = tableOf('tblIndikatorer', FOLLOW_UP, [{ ...INDICATOR, outcome: 0.3 }]);
    const august = { ...FOLLOW_UP, period: 'Augusti' } as const;
    const workbook = readWorkbook(snapshotOf(august, [table]));
    expect(workbook.findings).toMatchObject([
      {
        rule: 'LAY-04',
        params: { header: 'Utfall april 2023', expected: 'Utfall augusti 2023' },
      },
    ]);
    const [row] = workbook.tables.get('tblIndikatorer')?.rows ?? [];
    expect(row && valueIn(row, 'outcome')).toMatchObject({ value: 0.3 });
  });

  test('LAY-05 for two tables and two columns of one role; further years are for comparison', () => {
    const table = tableOf('tblMal', PLAN, [GOAL]);
    const copy = { ...tableOf('tblMal', PLAN, [GOAL, GOAL]), name: 'tblMal2', sheet: 'Mål (2)' };
    const { findings } = readWorkbook(snapshotOf(PLAN, [table, copy]));
    expect(findings).toMatchObject([
      { rule: 'LAY-05', params: { form: 'table', other: 'tblMal2', rows: 2 } },
    ]);
    const twice = indicators();
    const headers = [...twice.headers, 'Utfall 2020', 'Mål 2023'];
    const area = { ...twice.area, columnCount: headers.length };
    expect(findingsOf({ ...twice, headers, area })).toMatchObject([
      { rule: 'LAY-05', params: { form: 'column', role: 'Mål 2023', kept: 'J4', other: 'O4' } },
    ]);
  });

  test('an ordinary table of the user’s own is nobody’s duplicate', () => {
    const own = { ...tableOf('tblMal', PLAN, []), name: 'Tabell9', sheet: 'Eget' };
    const headers = ['Kod', 'Namn'];
    const { findings } = readWorkbook(
      snapshotOf(PLAN, [
        { ...own, headers },
        { ...own, headers: ['Nämnd', 'Antal'] },
      ]),
    );
    expect(findings).toEqual([]);
  });

  test.each<[RawValue | undefined, string]>([
    [2, '2'],
    [undefined, 'null'],
  ])('LAY-06 for layout version %s', (version, shown) => {
    const names = startNames(PLAN, { MT_Layoutversion: version });
    const { findings } = readWorkbook(snapshotOf(PLAN, [], names));
    expect(findings).toMatchObject([{ rule: 'LAY-06', severity: 'info' }]);
    expect(String(findings[0]?.params['version'])).toBe(shown);
  });

  test('LAY-07 for each thing that Start lacks, with the nearest board', () => {
    const names = startNames(FOLLOW_UP, { MT_Namnd: 'Regionstyrelse', MT_Ar: 'tjugo', MT_Period: null });
    const { findings } = readWorkbook(snapshotOf(FOLLOW_UP, [], names));
    expect(findings.filter(({ rule }) => rule === 'LAY-07')).toMatchObject([
      {
        place: { address: 'Start!C6' },
        params: { field: 'board', value: 'Regionstyrelse', nearest: 'Regionstyrelsen' },
        fix: null,
      },
      { params: { field: 'year', value: 'tjugo' }, fix: null },
      { params: { field: 'period', value: null } },
    ]);
  });

  test('without MT_Layout the columns tell the kind', () => {
    const { context, findings } = readWorkbook(
      snapshotOf(FOLLOW_UP, [], startNames(FOLLOW_UP, { MT_Layout: null })),
    );
    expect(context.kind).toBe('uppfoljning');
    expect(findings).toMatchObject([{ rule: 'LAY-07', params: { field: 'layout', readAs: 'uppfoljning' } }]);
  });

  test('LAY-08 gives the lower of two rows a new ID', () => {
    expect(findingsOf(tableOf('tblMal', PLAN, [GOAL, { ...GOAL, number: 2 }]))).toMatchObject([
      {
        rule: 'LAY-08',
        place: { address: 'Mål!F6', row: 6 },
        params: { firstRow: 5 },
        fix: { kind: 'newId' },
      },
    ]);
  });
});
