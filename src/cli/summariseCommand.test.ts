import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHostedWorkbook } from './hostedWorkbook';
import { runCli } from './runCli';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '../..');
const BOARD = join(ROOT, 'examples/uppfoljning-rs-april-2023.xlsx');
const PLAN = join(ROOT, 'examples/plan-rs-2023.xlsx');
const REGION = join(ROOT, 'tests/fixtures/uppfoljning-region-april-2023.xlsx');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maltavlan-summarise-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function call(...args: string[]): Promise<{ status: number; out: string[]; error: string[] }> {
  const out: string[] = [];
  const error: string[] = [];
  const status = await runCli(['summarise', ...args], 'sv', {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  });
  return { status, out, error };
}

test('with -o writes the sheets, and says of a second time that nothing changed', async () => {
  const to = join(folder, 'ut.xlsx');
  const first = await call(BOARD, '-o', to);
  expect(first.status).toBe(0);
  expect(first.out[0]).toBe('Sammanfattning RS: nytt blad');
  const { model } = openHostedWorkbook(readFileSync(to));
  expect(model.sheets[1]?.name).toBe('Sammanfattning RS');
  const second = await call(to, '-o', to);
  expect(second.out[0]).toBe('Sammanfattning RS: oförändrat, bara tiden är ny');
});

test('writes the chosen boards, or the region, and prints JSON alone with --json', async () => {
  const to = join(folder, 'ut.xlsx');
  const { out } = await call(REGION, '-o', to, '--boards', 'PN, FHS', '--json');
  expect(out).toHaveLength(1);
  expect(JSON.parse(out[0] ?? '')).toMatchObject({ period: 'April', year: 2023 });
  const names = openHostedWorkbook(readFileSync(to)).model.sheets.map(({ name }) => name);
  expect(names.slice(0, 4)).toEqual(['Start', 'Sammanfattning FHS', 'Sammanfattning PN', 'Mål']);
});

test.each([
  [[PLAN], 'ingen period att sammanställa'],
  [[BOARD, '--region'], 'rader för bara en nämnd'],
  [[REGION, '--boards', 'XX'], 'inga rader för XX'],
])('refuses %j, and writes no file', async (args, words) => {
  const to = join(folder, 'ut.xlsx');
  const { status, error } = await call(...args, '-o', to);
  expect([status, existsSync(to)]).toEqual([2, false]);
  expect(error.join('\n')).toContain(words);
});
