import { join } from 'node:path';
import { runCli } from '../../src/cli/runCli';
import type { SummaryJson, SummaryPartJson } from '../../src/cli/summaryJson';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '../..');
const REGION = 'tests/fixtures/uppfoljning-region-april-2023.xlsx';
const RS = 'examples/uppfoljning-rs-april-2023.xlsx';

async function call(...args: string[]): Promise<{ status: number; out: string[]; error: string[] }> {
  const [out, error]: [string[], string[]] = [[], []];
  const given = args.map((arg) => (arg.endsWith('.xlsx') ? join(ROOT, arg) : arg));
  const status = await runCli(['summarise', ...given], 'sv', {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  });
  return { status, out, error };
}

async function json(path: string): Promise<SummaryJson> {
  const { status, out, error } = await call(path, '--json');
  expect([status, out.length, error]).toEqual([0, 1, []]);
  return JSON.parse(out[0] ?? '') as SummaryJson;
}

test('--json prints one object of the documented shape', async () => {
  const { period, year, boards, region } = await json(REGION);
  expect([period, year, boards.map(({ code }) => code)]).toEqual([
    'April',
    2023,
    ['RS', 'HSN', 'RUN', 'FHS', 'PN'],
  ]);
  expect(region).toMatchObject({ board: 'Alla nämnder', code: 'region' });
  expect(region?.goals[0]).toEqual({
    number: 1,
    name: 'Västerbotten har världens bästa och mest jämlika hälsa',
    assessment: 'Uppfylls inte',
    delmal: { total: 7, full: 3, partly: 0, not: 3, missing: 1 },
    indicators: { total: 10, green: 0, yellow: 0, red: 4, missing: 2, notDue: 4 },
    sentence:
      'Nämnderna har tillsammans antagit sju delmål mot mål 1. I nuläget är bedömningen att tre uppfylls helt och tre inte uppfylls. ' +
      'Ett delmål saknar bedömning. Av tio indikatorer bedöms fyra som röda. ' +
      'Sex indikatorer saknar bedömning, varav fyra inte följs upp i april.',
  });
  expect(region?.assignments).toEqual({
    total: 8,
    completed: 0,
    onTrack: 8,
    deviating: 0,
    notStarted: 0,
    cancelled: 0,
    late: 0,
  });
  expect(region?.economy).toEqual({
    periodBudget: 3439.953,
    periodOutcome: 3735,
    periodDeviation: -295.047,
    yearBudget: 10_320,
    yearForecast: 10_930.4,
    forecastDeviation: -644,
    missing: { outcome: [], forecast: ['FHS', 'PN'] },
  });
  expect(boards[3]?.economy).toMatchObject({ yearForecast: null, forecastDeviation: null });
});

test('every part of the JSON adds up', async () => {
  const { boards, region } = await json(REGION);
  for (const part of [...boards, region].filter((each): each is SummaryPartJson => each !== null)) {
    for (const { delmal, indicators } of part.goals) {
      expect(delmal.full + delmal.partly + delmal.not + delmal.missing).toBe(delmal.total);
      const { green, yellow, red, missing, notDue, total } = indicators;
      expect(green + yellow + red + missing + notDue).toBe(total);
    }
    const { given, received, newMoney, net } = part.redistributions;
    expect((given ?? 0) + (received ?? 0) + (newMoney ?? 0)).toBeCloseTo(net ?? NaN, 6);
  }
});

test('one board: region is null', async () => {
  const { boards, region } = await json(RS);
  expect([boards.map(({ board }) => board), region]).toEqual([['Regionstyrelsen'], null]);
});

test('the appendix of 2021: flows to the krona, and nothing else', async () => {
  const { boards, region } = await json('tests/fixtures/omfordelningar-2021.xlsx');
  const flows = Object.fromEntries(boards.map(({ code, redistributions }) => [code, redistributions]));
  expect(flows).toMatchObject({
    HSN: { given: -19.54, received: 134.16, newMoney: 40.5, net: 155.12 },
    RS: { given: -198.83, received: 84.16, newMoney: 14.5, net: -100.17 },
  });
  expect(region).toMatchObject({
    goals: [],
    economy: { periodBudget: null, missing: { outcome: [], forecast: [] } },
    redistributions: { net: 55.01 },
  });
});

test('without --json a report to read, board by board', async () => {
  const { status, out } = await call(RS);
  const said = out.map((line) => line.replaceAll('\u00a0', ' '));
  expect(status).toBe(0);
  expect(said.slice(0, 4)).toEqual([
    'Regionstyrelsen · April · 2023',
    '==============================',
    '■ Mål som uppfylls helt: 4 av 11',
    '  Av elva mål bedöms fyra uppfyllas helt, fyra uppfyllas delvis och tre inte uppfyllas.',
  ]);
  expect(said).toContain(
    'Mål 9 Vi är en inkluderande, attraktiv och innovativ samverkanspartner · Uppfylls helt',
  );
  expect(said).toContain('Underlag som saknas');
  for (const line of out) expect(line.length).toBeLessThanOrEqual(100);
});

test('a plan has no period: refused with what to do; so is what is no workbook of ours, and options that are not there', async () => {
  const plan = await call('examples/plan-rs-2023.xlsx');
  expect([plan.status, plan.out]).toEqual([2, []]);
  expect(plan.error[0]).toMatch(
    /plan-rs-2023\.xlsx: Arbetsboken är en nämndplan, och en plan har ingen period att sammanställa\. Gör en uppföljning/u,
  );
  expect((await call('tests/fixtures/rich.xlsx')).error[0]).toContain('ingen uppföljning i standardlayouten');
  expect((await call()).status).toBe(2);
  expect((await call(RS, RS)).status).toBe(2);
  expect((await call(RS, '-o')).error[0]).toContain('-o');
});
