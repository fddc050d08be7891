import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHostedWorkbook } from '../cli/hostedWorkbook';
import { checkText } from '../text/checkText';
import { boardOfFinding } from './boardOfFinding';
import { check } from './check';
import { closedSnapshot } from './closedSnapshot';
import { checkSnapshot } from './check';

jest.setTimeout(60_000);

const EXAMPLES = join(__dirname, '../../examples');

function example(name: string): Uint8Array {
  return readFileSync(join(EXAMPLES, name));
}

async function checked(name: string): Promise<{ result: Awaited<ReturnType<typeof check>>; syncs: number }> {
  const { book, host } = openHostedWorkbook(example(name));
  const result = await check(book);
  return { result, syncs: host.counters.syncs };
}

test('the plan 2023: two errors, read in two syncs', async () => {
  const { result, syncs } = await checked('plan-rs-2023.xlsx');
  expect(syncs).toBe(2);
  expect(result.workbook).toEqual({ layout: 'plan', board: 'Regionstyrelsen', year: 2023, period: null });
  expect(result.counts).toEqual({ error: 2, warning: 14, info: 4 });
  expect(result.findings.map(({ rule, place }) => `${rule} ${place.address ?? ''}`)).toEqual([
    'IND-09 Indikatorer!I5',
    'IND-01 Indikatorer!J7',
    'IND-03 Indikatorer!G10',
    'IND-03 Indikatorer!G11',
    'IND-01 Indikatorer!J13',
    'IND-01 Indikatorer!J20',
    'IND-02 Indikatorer!F28',
    'IND-04 Indikatorer!G28',
    'IND-04 Indikatorer!G35',
    'IND-03 Indikatorer!J39',
    'IND-03 Indikatorer!J40',
    'OMF-13 Omfördelningar!I6',
    'OMF-13 Omfördelningar!I8',
    'OMF-13 Omfördelningar!I9',
    'OMF-04 Omfördelningar!F11',
    'OMF-13 Omfördelningar!I11',
    'OMF-18 Omfördelningar!C12',
    'OMF-13 Omfördelningar!I12',
    'OMF-13 Omfördelningar!I13',
    'OMF-13 Omfördelningar!I14',
  ]);
});

test('says what was checked, and whose each row is', async () => {
  const { result } = await checked('plan-rs-2023.xlsx');
  expect(result.tables).toContainEqual({ name: 'tblIndikatorer', sheet: 'Indikatorer', rows: 38 });
  const unclear = result.findings.find(({ place }) => place.address === 'Indikatorer!G28');
  expect(unclear && boardOfFinding(result.boards, unclear.place)).toBe('Regionstyrelsen');
  const workbook = { sheet: null, table: null, column: null, row: null, address: null };
  expect(boardOfFinding(result.boards, workbook)).toBeNull();
});

test('the follow-up of April 2023: the late assignment, the weak measure, and no status against the rule', async () => {
  const { result } = await checked('uppfoljning-rs-april-2023.xlsx');
  const rules = result.findings.map(({ rule }) => rule);
  expect(result.workbook.period).toBe('April');
  expect(rules.filter((rule) => rule === 'UPP-01' || rule === 'ATG-01')).toEqual(['UPP-01', 'ATG-01']);
  for (const silent of ['IND-11', 'BUD-01', 'BUD-02', 'EKO-03', 'VAL-03', 'VAL-06'])
    expect(rules).not.toContain(silent);
});

test.each(['plan-rs-2023.xlsx', 'uppfoljning-rs-april-2023.xlsx'])(
  '%s: a closed file gives the same findings',
  async (name) => {
    const { result } = await checked(name);
    expect(
      checkSnapshot(closedSnapshot(example(name))).findings.map(({ rule, place }) => [rule, place]),
    ).toEqual(result.findings.map(({ rule, place }) => [rule, place]));
  },
);

test.each(['sv', 'en'] as const)('every finding has whole words in %s', async (language) => {
  const { result } = await checked('uppfoljning-rs-april-2023.xlsx');
  for (const finding of result.findings) {
    const { message, fix } = checkText(language, finding);
    expect(message).toMatch(/^[\p{Lu}”“0-9].*[.?]$/u);
    expect(message).not.toMatch(/null|undefined|NaN|\{|\$/u);
    expect(fix === null).toBe(finding.fix === null);
    expect(finding.place.address).toMatch(/^[\p{L}]+![A-Z]+\d+$/u);
  }
});

test('another workbook is LAY-01 alone', async () => {
  const result = await check(openHostedWorkbook(null).book);
  expect(result.findings.map(({ rule, place }) => [rule, place.address])).toEqual([['LAY-01', null]]);
  expect(result.workbook).toEqual({ layout: null, board: null, year: null, period: null });
});
