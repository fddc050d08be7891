import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import appendix from '../../tests/data/redistributions-2021.json';
import { WorkbookModel } from '../host/model/workbookModel';
import { runCli } from './runCli';

jest.setTimeout(60_000);

const FIXTURES = join(__dirname, '../../tests/fixtures');
const AS_PRINTED = join(FIXTURES, 'omfordelningar-2021-utan-andamal.xlsx');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maltavlan-group-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function call(...args: string[]): Promise<{ status: number; out: string; error: string }> {
  let out = '';
  let error = '';
  const status = await runCli(args, 'sv', {
    out: (line) => (out += `${line}\n`),
    error: (line) => (error += line),
  });
  return { status, out, error };
}

interface GroupJson {
  groups: { proposal: string; rows: number[]; residue: number; verdict: string; reason: string }[];
}

test('--json tells the ten families of the 2021 appendix, with residue in mkr and a reason each', async () => {
  const { status, out } = await call('group', AS_PRINTED, '--json');
  const { groups } = JSON.parse(out) as GroupJson;
  expect([status, groups.length]).toEqual([0, 10]);
  expect(
    groups.find(({ proposal }) => proposal === 'Projekt för Covidvård och uppskjuten vård'),
  ).toMatchObject({
    residue: 0.01,
    verdict: 'rounding',
  });
  expect(groups.find(({ verdict }) => verdict === 'net')).toMatchObject({ rows: [5, 15, 22], residue: 55 });
  expect(groups.every(({ reason }) => reason.length > 10)).toBe(true);
});

test('-o writes the purposes and changes no other cell', async () => {
  const file = join(folder, 'ut.xlsx');
  expect((await call('group', AS_PRINTED, '-o', file)).status).toBe(0);
  const before = WorkbookModel.open(readFileSync(AS_PRINTED), { engine: null });
  const after = WorkbookModel.open(readFileSync(file), { engine: null });
  const table = after.table('tblOmfordelningar');
  const column = table?.columns.findIndex(({ name }) => name === 'Ändamål') ?? -1;
  const purposes = new Map<string, Set<string>>();
  appendix.lines.forEach((line, index) => {
    const purpose = table?.sheet.text(4 + index, column) ?? '';
    purposes.set(line.family, (purposes.get(line.family) ?? new Set()).add(purpose));
  });
  expect([...purposes.values()].map((each) => each.size)).toEqual(Array.from({ length: 10 }, () => 1));
  const changed = after.sheets.flatMap((sheet) => {
    const used = sheet.usedArea(true);
    const cells = Array.from({ length: used?.rowCount ?? 0 }, (_, row) =>
      Array.from({ length: used?.columnCount ?? 0 }, (__, at) => [row, at] as const),
    ).flat();
    return cells.filter(
      ([row, at]) =>
        !(sheet === table?.sheet && at === column) &&
        JSON.stringify(sheet.value(row, at)) !== JSON.stringify(before.sheet(sheet.name)?.value(row, at)),
    );
  });
  expect(changed).toEqual([]);
});

test('says so when every row has its purpose, and when there is no such table', async () => {
  const grouped = await call('group', join(FIXTURES, 'omfordelningar-2021.xlsx'));
  expect([grouped.status, grouped.out]).toEqual([
    0,
    expect.stringContaining('Alla omfördelningar har ett ändamål'),
  ]);
  const other = await call('group', join(FIXTURES, 'rich.xlsx'));
  expect([other.status, other.error]).toEqual([2, expect.stringContaining('tblOmfordelningar')]);
});
