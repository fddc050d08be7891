import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WorkbookModel } from '../host/model/workbookModel';
import { runCli } from './runCli';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '../..');
const PLAN = join(ROOT, 'examples/plan-rs-2023.xlsx');
const APRIL = join(ROOT, 'examples/uppfoljning-rs-april-2023.xlsx');
const REGION = join(ROOT, 'tests/fixtures/uppfoljning-region-april-2023.xlsx');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maltavlan-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ status: number; out: string[]; error: string[] }> {
  const [out, error]: [string[], string[]] = [[], []];
  const status = await runCli(args, 'sv', {
    out: (line) => void out.push(line),
    error: (line) => void error.push(line),
  });
  return { status, out, error };
}

async function opened(path: string): Promise<WorkbookModel> {
  return WorkbookModel.open(await readFile(path), { engine: null });
}

test('turns a plan into a follow-up, and says what was carried', async () => {
  const path = join(folder, 'april.xlsx');
  const { status, out, error } = await run('follow-up', PLAN, '--period', 'april', '-o', path);
  expect([status, error]).toEqual([0, []]);
  expect(out[0]).toBe('Uppföljning april 2023 · Regionstyrelsen');
  expect(out[1]).toMatch(/^Förs över: Mål 11, Delmål 23, Indikatorer 38, Uppdrag 6, Ekonomi 5/);
  expect(out[2]).toBe('Ingen föregående uppföljning att jämföra med.');
  expect(out.at(-1)).toBe(`Arbetsboken är skriven: ${path}`);
  const model = await opened(path);
  expect(model.table('tblIndikatorer')?.bodyArea.rowCount).toBe(38);
  expect(await readdir(folder)).toEqual(['april.xlsx']);
});

test('compares with the earlier follow-up, and writes nothing without -o', async () => {
  const { status, out } = await run('follow-up', PLAN, '--period', 'augusti', '--previous', APRIL);
  expect(status).toBe(0);
  expect(out[2]).toMatch(/skillnader mot uppföljningen för april 2023:$/);
  expect(out.join('\n')).toMatch(/ {2}Borta: Åtgärder · Omförhandla elavtal/);
  expect(out.join('\n')).toMatch(
    / {2}Ekonomi, kolumnen Budget april 2023 i den föregående uppföljningen: 5 ifyllda/,
  );
  expect(await readdir(folder)).toEqual([]);
});

test('what cannot be done is one line that says why, and no file', async () => {
  const path = join(folder, 'ut.xlsx');
  const broken = join(folder, 'trasig.xlsx');
  await writeFile(broken, 'inte en arbetsbok');
  for (const [args, reason] of [
    [['follow-up', '--period', 'april', '-o', path], /Här saknas plan.xlsx/],
    [['follow-up', PLAN, '-o', path], /Här saknas --period/],
    [['follow-up', PLAN, '--period', 'maj', '-o', path], /--period maj/],
    [['follow-up', PLAN, '--period', 'april', '--year', '2024', '-o', path], /Planen gäller 2023, inte 2024/],
    [['follow-up', APRIL, '--period', 'april', '-o', path], /redan en uppföljning för april/],
    [
      ['follow-up', PLAN, '--period', 'april', '--previous', broken, '-o', path],
      /trasig.xlsx: Filen är ingen/,
    ],
    [['follow-up', join(folder, 'saknas.xlsx'), '--period', 'april', '-o', path], /saknas.xlsx finns inte/],
    [
      ['follow-up', PLAN, '--period', 'april', '-o', join(folder, 'ingen', 'mapp.xlsx')],
      /gick inte att skriva/,
    ],
  ] as const) {
    const { status, out, error } = await run(...args);
    expect([status, out, error.length]).toEqual([2, [], 1]);
    expect(error[0]).toMatch(reason);
  }
  expect(await readdir(folder)).toEqual(['trasig.xlsx']);
});

test.each([
  ['a plan', PLAN],
  ['a region-wide follow-up', REGION],
])('a new plan takes the assembly’s goals from %s', async (_what, other) => {
  const path = join(folder, 'ny.xlsx');
  const { status, out } = await run(
    ...['new', '--layout', 'plan', '--board', 'HSN', '--year', '2024', '--goals', other, '-o', path],
  );
  expect(status).toBe(0);
  expect(out[0]).toMatch(/^\d+ mål är hämtade från /);
  const model = await opened(path);
  const source = (await opened(other)).table('tblMal');
  const names = new Set<unknown>();
  const column = source?.column('Mål')?.index ?? 0;
  for (let row = 0; row < (source?.bodyArea.rowCount ?? 0); row += 1) {
    names.add(source?.sheet.value(source.bodyArea.row + row, column));
  }
  const goals = model.table('tblMal');
  const rows = Array.from({ length: goals?.bodyArea.rowCount ?? 0 }, (_, row) =>
    [0, 1, 2, 3].map((index) => goals?.sheet.value(4 + row, index)),
  );
  expect(rows.every(([board]) => board === 'Hälso- och sjukvårdsnämnden')).toBe(true);
  const numbers = rows.map(([, , number]) => Number(number));
  expect(numbers).toEqual([...new Set(numbers)].sort((left, right) => left - right));
  expect(new Set(rows.map(([, , , name]) => name))).toEqual(names);
});

test('goals from a workbook without any are refused', async () => {
  const path = join(folder, 'ny.xlsx');
  const { status, error } = await run(
    ...['new', '--layout', 'plan', '--board', 'HSN', '--year', '2024'],
    ...['--goals', join(ROOT, 'tests/fixtures/omfordelningar-2021.xlsx'), '-o', path],
  );
  expect([status, await readdir(folder)]).toEqual([2, []]);
  expect(error[0]).toMatch(/har inga mål/);
});
