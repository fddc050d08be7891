import { join } from 'node:path';
import type { CheckJson } from './checkJson';
import { runCli } from './runCli';

jest.setTimeout(60_000);

const PLAN = join(__dirname, '../../examples/plan-rs-2023.xlsx');

async function call(...args: string[]): Promise<{ status: number; out: string[]; error: string[] }> {
  const out: string[] = [];
  const error: string[] = [];
  const status = await runCli(args, 'sv', {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  });
  return { status, out, error };
}

test('a readable list, and 1 when there are errors', async () => {
  const { status, out, error } = await call('check', PLAN);
  expect([status, error]).toEqual([1, []]);
  expect(out.slice(0, 3)).toEqual([
    'Nämndplan · Regionstyrelsen · 2023',
    '2 fel, 6 varningar och 3 upplysningar.',
    '',
  ]);
  expect(out).toContain(
    'Fel         Indikatorer!G28  IND-04  Riktning för ”Antal medarbetare per chef” saknas, så målet ger ingen',
  );
  for (const line of out) expect(line.length).toBeLessThanOrEqual(110);
});

test('--json prints one object of the documented shape', async () => {
  const { status, out } = await call('check', PLAN, '--json');
  expect([status, out.length]).toEqual([1, 1]);
  const json = JSON.parse(out[0] ?? '') as CheckJson;
  expect(json.workbook).toEqual({ layout: 'plan', board: 'Regionstyrelsen', year: 2023, period: null });
  expect(json.counts).toEqual({ error: 2, warning: 6, info: 3 });
  expect(json.findings.find(({ rule }) => rule === 'IND-04')).toEqual({
    rule: 'IND-04',
    severity: 'error',
    sheet: 'Indikatorer',
    table: 'tblIndikatorer',
    column: 'Riktning',
    row: 28,
    address: 'Indikatorer!G28',
    message:
      'Riktning för ”Antal medarbetare per chef” saknas, så målet ger ingen färg. Är mer bättre, välj Öka, annars Minska.',
    fix: 'Välj Öka eller Minska.',
  });
  expect(json.findings[0]).not.toHaveProperty('fix');
});

test('refuses a missing file with 2, and says how it is called', async () => {
  expect((await call('check', 'borta.xlsx')).status).toBe(2);
  expect((await call('check')).status).toBe(2);
  expect((await call('--help')).out[0]).toContain('maltavlan check   bok.xlsx [--json]');
});
