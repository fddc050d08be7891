import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckJson } from './checkJson';
import { openHostedWorkbook } from './hostedWorkbook';
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

test('a readable list by sheet, and 1 when there are errors', async () => {
  const { status, out, error } = await call('check', PLAN);
  expect([status, error]).toEqual([1, []]);
  expect(out[0]).toBe('Nämndplan · Regionstyrelsen · 2023');
  expect(out[1]).toMatch(/^\d+ fel, \d+ varningar och \d+ upplysningar\.$/u);
  expect(out.slice(2, 4)).toEqual(['', 'Indikatorer']);
  expect(out).toContain(
    '  Fel         G28  IND-04  Riktning för ”Antal medarbetare per chef” saknas, så målet ger ingen',
  );
  for (const line of out) expect(line.length).toBeLessThanOrEqual(100);
});

test.each([
  [60, 80],
  [90, 90],
  [200, 120],
])('in a terminal of %d columns no line is wider than %d', async (columns, width) => {
  const out: string[] = [];
  await runCli(['check', PLAN], 'sv', { out: (line) => out.push(line), error: () => undefined, columns });
  const widest = Math.max(...out.map((line) => line.length));
  expect(widest).toBeLessThanOrEqual(width);
  expect(widest).toBeGreaterThan(width - 12);
});

describe('-o', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'maltavlan-check-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('writes the list to a copy, and leaves the workbook alone', async () => {
    const copy = join(folder, 'kontrollerad.xlsx');
    const before = readFileSync(PLAN);
    const { status, out } = await call('check', PLAN, '-o', copy);
    expect([status, out.at(-1)]).toEqual([1, `Fynden står på bladet Kontroll i ${copy}.`]);
    expect(readFileSync(PLAN).equals(before)).toBe(true);
    const { model } = openHostedWorkbook(readFileSync(copy));
    expect(model.table('tblKontroll')?.bodyArea.rowCount).toBeGreaterThan(10);
    const again = await call('check', copy, '--json', '-o', copy);
    expect(again.out).toEqual((await call('check', PLAN, '--json')).out);
  });

  test('does not write over a sheet of the user’s own', async () => {
    const { model } = openHostedWorkbook(readFileSync(PLAN));
    model.addSheet('Kontroll').setInput(0, 0, 'Våra egna kontroller');
    const own = join(folder, 'egen.xlsx');
    const copy = join(folder, 'kopia.xlsx');
    writeFileSync(own, model.save());
    const { status, out, error } = await call('check', own, '-o', copy);
    expect([status, out, existsSync(copy)]).toEqual([2, [], false]);
    expect(error[0]).toContain('har redan ett blad Kontroll');
  });
});

test('--json prints one object of the documented shape', async () => {
  const { status, out } = await call('check', PLAN, '--json');
  expect([status, out.length]).toEqual([1, 1]);
  const json = JSON.parse(out[0] ?? '') as CheckJson;
  expect(json.workbook).toEqual({ layout: 'plan', board: 'Regionstyrelsen', year: 2023, period: null });
  expect(json.counts.error).toBe(json.findings.filter(({ severity }) => severity === 'error').length);
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
