import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHostedWorkbook } from './hostedWorkbook';
import { runCli } from './runCli';

jest.setTimeout(60_000);

const EXAMPLE = join(__dirname, '../../examples/plan-rs-2023.xlsx');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maltavlan-repair-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function call(...args: string[]): Promise<{ status: number; out: string[]; error: string[] }> {
  const out: string[] = [];
  const error: string[] = [];
  const status = await runCli(['repair', ...args], 'sv', {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  });
  return { status, out, error };
}

/** A plan without the column Riktning, with a text number and a misspelled word. */
function damagedPlan(): string {
  const { model } = openHostedWorkbook(readFileSync(EXAMPLE));
  const table = model.table('tblIndikatorer');
  table?.deleteColumn(table.column('Riktning')?.index ?? -1);
  const budget = model.table('tblBudget');
  budget?.sheet.setInput(4, 2, "'1 234,5");
  const assignments = model.table('tblUppdrag');
  assignments?.sheet.setInput(4, assignments.column('Status')?.index ?? -1, 'Pågående enlig plan');
  const file = join(folder, 'skadad.xlsx');
  writeFileSync(file, model.save());
  return file;
}

test('without -o says what could be repaired, and writes nothing', async () => {
  const file = damagedPlan();
  const before = readFileSync(file);
  expect(await call(file)).toEqual({
    status: 0,
    out: [
      'Det här kan repareras (skriv med -o):',
      '  1 kolumn infogas',
      '    tblIndikatorer: Riktning',
      '  1 tal som ligger som text blir tal',
      '    Budget!C5: ”1 234,5” blir ”1\u00a0234,5”',
      'Förslag, som görs med --all:',
      '  1 ord rättas',
      '    Uppdrag!F5: ”Pågående enlig plan” blir ”Pågående enligt plan”',
    ],
    error: [],
  });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('with -o repairs, the proposals too with --all; afterwards nothing is left', async () => {
  const file = damagedPlan();
  const target = join(folder, 'hel.xlsx');
  const { status, out } = await call(file, '-o', target, '--all');
  expect([status, out[0]]).toEqual([0, 'Reparerat:']);
  expect(out).toContain('  1 ord rättas');
  const { model } = openHostedWorkbook(readFileSync(target));
  expect(model.table('tblIndikatorer')?.columns[6]?.name).toBe('Riktning');
  expect(await call(target)).toEqual({ status: 0, out: ['Det finns inget att reparera.'], error: [] });
});

test('refuses a workbook that is none of ours, and writes nothing', async () => {
  const file = join(folder, 'annan.xlsx');
  writeFileSync(file, openHostedWorkbook(null).model.save());
  const target = join(folder, 'ut.xlsx');
  const { status, out, error } = await call(file, '-o', target);
  expect([status, out]).toEqual([2, []]);
  expect(error[0]).toContain('ingen nämndplan eller uppföljning');
  expect(existsSync(target)).toBe(false);
});
