import {
  FOLLOW_UP,
  headersOf,
  inShort,
  PLAN,
  snapshotOf,
  startNames,
  tableOf,
  type TestRow,
} from '../../../tests/reading/snapshotOf';
import type { TableSnapshot } from '../snapshot';
import { mergeFindings } from './mergeFindings';
import { readWorkbook } from './readWorkbook';
import { textIn } from './rowCells';

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

test('a whole workbook is read without a finding, each cell with its address', () => {
  const { context, tables, findings } = readWorkbook(
    snapshotOf(PLAN, [tableOf('tblMal', PLAN, [GOAL, {}, { ...GOAL, number: 2, id: null }])]),
  );
  expect(findings).toEqual([]);
  expect(context).toMatchObject({ kind: 'plan', board: { code: 'RS' }, year: 2023, isRegionWide: false });
  const rows = tables.get('tblMal')?.rows ?? [];
  expect(rows.map(({ rowIndex, id, board }) => [rowIndex, id, board?.code])).toEqual([
    [4, 'bcdfghjk', 'RS'],
    [6, null, 'RS'],
  ]);
  expect(rows[1]?.cells.get('goal')).toEqual({
    raw: 'God hälsa',
    address: 'Mål!D7',
    value: { kind: 'text', text: 'God hälsa' },
  });
});

describe('VAL', () => {
  test('one row with much wrong: one finding a cell', () => {
    const table = indicators({
      ...INDICATOR,
      goalNumber: '1',
      direction: 'Uppåt',
      baseline: { error: '#DIV/0!' },
      target: '19 procent ca',
      subGoal: null,
    });
    expect(inShort(findingsOf(table))).toEqual([
      'VAL-02 warning Indikatorer!B5',
      'VAL-04 error Indikatorer!G5',
      'VAL-05 error Indikatorer!I5',
      'VAL-01 error Indikatorer!J5',
      'VAL-03 error Indikatorer!D5',
    ]);
  });

  test('Riktning is asked for where the target is a number, not where it is a word or missing', () => {
    const blank = { ...INDICATOR, direction: null };
    const rows = [blank, { ...blank, target: 'Ja' }, { ...blank, target: 'Svar saknas' }];
    expect(inShort(findingsOf(indicators(...rows)))).toEqual(['VAL-03 error Indikatorer!G5']);
  });

  test('a specific rule replaces VAL-01, VAL-03 and VAL-04 on its cell alone', () => {
    const general = findingsOf(indicators({ ...INDICATOR, direction: null, goalNumber: '1' }));
    const [first] = general.filter(({ rule }) => rule === 'VAL-03');
    expect(first).toBeDefined();
    const specific = first === undefined ? [] : [{ ...first, rule: 'IND-04' } as const];
    expect(inShort(mergeFindings(specific, general))).toEqual([
      'IND-04 error Indikatorer!G5',
      'VAL-02 warning Indikatorer!B5',
    ]);
  });

  test('VAL-06 for a formula overwritten, gone or changed; another spelling of it is the same', () => {
    const formulas = [
      '=IF(AND(ISNUMBER([@Årsbudget]),ISNUMBER([@Årsprognos])),[@Årsbudget]-[@Årsprognos],"")',
      '=if(and(ISNUMBER(tblEkonomi[[#This Row],[Årsbudget]]), ISNUMBER($J6)),[@Årsbudget]-[@[Årsprognos]],"")',
      '=[@Årsbudget]-[@Årsprognos]',
      null,
      null,
    ];
    const row = { board: RS, area: 'Service', forecastDeviation: 3 };
    const rows = [row, row, row, row, { ...row, forecastDeviation: null }];
    const table = tableOf('tblEkonomi', FOLLOW_UP, rows);
    const at = table.headers.indexOf('Prognosavvikelse');
    const own = ['Avvikelse', 'Förändring'].map((header) => table.headers.indexOf(header));
    const plain = {
      ...table,
      headers: table.headers.map((header, index) => (own.includes(index) ? '' : header)),
    };
    const findings = findingsOf(
      {
        ...plain,
        formulas: formulas.map((formula) => table.headers.map((_, index) => (index === at ? formula : null))),
      },
      FOLLOW_UP,
    );
    expect(findings.filter(({ rule }) => rule === 'VAL-06')).toMatchObject([
      {
        place: { row: 7 },
        params: { form: 'changed' },
        fix: { kind: 'writeFormula', params: { formula: formulas[0] } },
      },
      { place: { row: 8 }, params: { form: 'constant', value: '3' } },
      { place: { row: 9 }, params: { form: 'empty' } },
    ]);
    expect(findings.filter(({ rule }) => rule !== 'VAL-06')).toEqual([]);
  });

  test('a typed sum row is no row, and says so; Nettoförändring is no board', () => {
    const budget = tableOf('tblBudget', PLAN, [
      { board: RS, area: 'Service', previousBudget: 10 },
      { area: 'Summa', previousBudget: 10 },
    ]);
    const { tables, findings } = readWorkbook(snapshotOf(PLAN, [budget]));
    expect(tables.get('tblBudget')?.rows).toHaveLength(1);
    expect(findings).toMatchObject([{ rule: 'VAL-01', severity: 'warning', params: { reason: 'sumRow' } }]);
    const sums = tableOf('tblKontrollsummor', PLAN, [{ board: 'Nettoförändring', sum: 55.01 }]);
    expect(findingsOf(sums)).toEqual([]);
  });

  test('limits of Regler that cannot be read keep the printed rule', () => {
    const names = new Map([
      ...startNames(PLAN),
      ['mt_gransgul', { name: 'MT_GransGul', sheet: 'Regler', row: 4, column: 2, value: 'åttio' }],
      ['mt_avvikelseminst', { name: 'MT_AvvikelseMinst', sheet: 'Regler', row: 8, column: 2, value: '1,5' }],
    ]);
    const { thresholds, tolerances, findings } = readWorkbook(snapshotOf(PLAN, [], names));
    expect([thresholds.yellow, tolerances.deviationLeast]).toEqual([0.8, 1.5]);
    expect(inShort(findings)).toEqual(['VAL-01 error Regler!C5', 'VAL-02 warning Regler!C9']);
  });
});

describe('NAM-01', () => {
  test('blank Nämnd is the one board: once a table, with a fix for every cell', () => {
    const rows = [1, 2, 3].map((number) => ({ ...GOAL, board: number === 2 ? RS : null, number, id: null }));
    const { tables, findings } = readWorkbook(snapshotOf(PLAN, [tableOf('tblMal', PLAN, rows)]));
    expect(findings).toMatchObject([
      {
        rule: 'NAM-01',
        severity: 'info',
        place: { address: 'Mål!A5' },
        params: { form: 'blank', board: RS, count: 2 },
        fix: { kind: 'writeValue', params: { value: RS, cells: ['A5', 'A7'] } },
      },
    ]);
    expect(tables.get('tblMal')?.rows.map(({ board }) => board?.code)).toEqual(['RS', 'RS', 'RS']);
  });

  test('blank Nämnd in a samlad workbook is a required cell that is empty', () => {
    const all = { ...PLAN, board: 'Alla nämnder' };
    const findings = findingsOf(tableOf('tblMal', all, [{ ...GOAL, board: null }]), all);
    expect(inShort(findings)).toEqual(['VAL-03 error Mål!A5']);
  });

  test('synonyms are read, similar names are proposed and not read, one finding a spelling', () => {
    const boards = ['HSN', 'HSN', 'Hälso- & sjukvårdsnämnden', 'Kulturnämnden', 'Regionen'];
    const rows = boards.map((board, at) => ({ ...GOAL, board, number: at + 1, id: null }));
    const { tables, findings } = readWorkbook(snapshotOf(PLAN, [tableOf('tblMal', PLAN, rows)]));
    expect(findings).toMatchObject([
      {
        severity: 'info',
        params: { form: 'synonym', value: 'HSN', count: 2 },
        fix: { params: { cells: ['A5', 'A6'] } },
      },
      { severity: 'error', params: { form: 'similar', board: 'Hälso- och sjukvårdsnämnden' }, fix: null },
      { severity: 'error', params: { form: 'unknown', board: null } },
      { severity: 'error', params: { form: 'region' } },
    ]);
    expect(tables.get('tblMal')?.rows.map(({ board }) => board?.code ?? null)).toEqual([
      'HSN',
      'HSN',
      null,
      null,
      'REG',
    ]);
  });

  test('the workbook’s own register decides, and Motpart is read by it part by part', () => {
    const register = tableOf('tblNamnder', PLAN, [
      { code: 'RS', name: RS, synonyms: 'Styrelsen; Regionledningen' },
      { code: 'KN', name: 'Kulturnämnden' },
      { code: 'region', name: 'Trafiknämnden' },
    ]);
    const moves = tableOf('tblOmfordelningar', PLAN, [
      {
        board: 'Regionledningen',
        counterpart: 'KN; Trafiknämnden',
        purpose: 'x',
        amount: 1,
        type: 'Tillskott',
        stage: 'Plan',
      },
    ]);
    const { boards, findings } = readWorkbook(snapshotOf(PLAN, [register, moves]));
    expect(boards.map(({ code }) => code)).toEqual(['RS', 'KN', 'region']);
    expect(findings).toMatchObject([
      { rule: 'NAM-01', params: { form: 'synonym', value: 'Regionledningen' } },
      {
        rule: 'NAM-01',
        params: { form: 'synonym', value: 'KN' },
        fix: { params: { value: 'Kulturnämnden; Trafiknämnden' } },
      },
      { rule: 'VAL-01', params: { reason: 'badCode', value: 'region' } },
    ]);
  });
});

test('text keeps its wording; a repeated header row is no row', () => {
  const rows: TestRow[] = [
    { ...GOAL, goal: '  =SUMMA(A1)  ' },
    { board: 'Nämnd', number: 'Nr', goal: 'Mål' },
  ];
  const { tables, findings } = readWorkbook(snapshotOf(PLAN, [tableOf('tblMal', PLAN, rows)]));
  expect(findings).toEqual([]);
  expect(tables.get('tblMal')?.rows.map((row) => textIn(row, 'goal'))).toEqual(['=SUMMA(A1)']);
  expect(headersOf('tblMal', PLAN)).toContain('Beskrivning');
});
