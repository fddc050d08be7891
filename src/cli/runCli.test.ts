import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WorkbookModel } from '../host/model/workbookModel';
import { runCli } from './runCli';

jest.setTimeout(60_000);

const EXAMPLE = join(__dirname, '../../examples/uppfoljning-rs-april-2023.xlsx');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maltavlan-cli-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function call(...args: string[]): Promise<{ status: number; out: string[]; error: string[] }> {
  const out: string[] = [];
  const error: string[] = [];
  const status = await runCli(args, 'sv', {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  });
  return { status, out, error };
}

describe('maltavlan new', () => {
  test('writes a plan that opens with its sheets, tables and names', async () => {
    const file = join(folder, 'plan.xlsx');
    const { status, out, error } = await call(
      ...['new', '--layout', 'plan', '--board', 'RS', '--year', '2023', '-o', file],
    );
    expect([status, out, error]).toEqual([0, [`Arbetsboken är skriven: ${file}`], []]);
    const model = WorkbookModel.open(readFileSync(file), { engine: null });
    expect(model.sheets[0]?.value(3, 2)).toBe('Nämndplan');
    expect(model.tables.map((table) => table.name)).toEqual(
      expect.arrayContaining(['tblMal', 'tblDelmal', 'tblIndikatorer', 'tblUppdrag', 'tblBudget']),
    );
  });

  test.each([
    [['--layout', 'plan', '--board', 'XX', '--year', '2023'], 'Nämnden ”XX” finns inte.'],
    [['--layout', 'uppfoljning', '--board', 'RS', '--year', '2023'], 'En uppföljning behöver en period'],
    [['--layout', 'plan', '--board', 'RS', '--year', '23'], '--year 23'],
    [['--layout', 'bokslut', '--board', 'RS', '--year', '2023'], '--layout bokslut'],
    [['--layout', 'plan', '--year', '2023'], '--board'],
    [['--layout', 'plan', '--board', 'RS', '--year', '2023', '--palette', 'glad'], '--palette glad'],
    [['--layout', 'plan', '--board', 'RS', '--year', '2023', '--colour'], 'gick inte att förstå: --colour.'],
    [['--layout', 'plan', '--board', 'REG', '--year', '2023'], 'Nämnden ”REG” finns inte.'],
    [
      ['--layout', 'plan', '--board', 'RS', '--year', '2023', '--period', 'april'],
      '--period april (--layout plan)',
    ],
    [['--layout', 'plan', '--board', 'RS', '--year', '2023', '--baseline', '2025'], '2025'],
    [['--layout', 'plan', '--board', 'RS', '--year', '2023', '--palette'], '--palette'],
  ])('refuses %j with one line and writes nothing', async (options, words) => {
    const { status, out, error } = await call('new', ...options, '-o', join(folder, 'a.xlsx'));
    expect([status, out, error.length]).toEqual([2, [], 1]);
    expect(error[0]).toContain(words);
    expect(error[0]).not.toContain('\n');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('maltavlan colour', () => {
  test('without -o says what it would do and writes nothing', async () => {
    const { status, out } = await call('colour', EXAMPLE);
    expect(status).toBe(0);
    expect(out[0]).toMatch(/^\d+ rader färgade: \d+ gröna, \d+ gula, \d+ röda och \d+ grå\./);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('with -o writes the rules of the palette; -o may name the input', async () => {
    const file = join(folder, 'bok.xlsx');
    writeFileSync(file, readFileSync(EXAMPLE));
    expect((await call('colour', file, '--palette', 'fargblind', '-o', file)).status).toBe(0);
    const rules = WorkbookModel.open(readFileSync(file), { engine: null }).sheets.flatMap(
      (sheet) => sheet.conditionalFormats,
    );
    expect(rules.find((rule) => rule.formula.endsWith('="Grön"'))?.format.fill).toBe('#9AD5E0');
    expect(readdirSync(folder)).toEqual(['bok.xlsx']);
  });

  test.each([
    ['a file that is not there', (): string => join(folder, 'borta.xlsx'), 'finns inte'],
    ['a file that is no workbook', (): string => written('Nämnd;Mål'), 'ingen Excelarbetsbok'],
    ['a workbook cut short', (): string => written(readFileSync(EXAMPLE).subarray(0, 9000)), 'Filen'],
  ])('refuses %s with one line', async (_, file, words) => {
    const target = join(folder, 'ut.xlsx');
    const { status, out, error } = await call('colour', file(), '-o', target);
    expect([status, out, error.length]).toEqual([2, [], 1]);
    expect(error[0]).toContain(words);
    expect(existsSync(target)).toBe(false);
  });

  test('refuses a workbook of another kind, and a folder that is not there, and leaves no half file', async () => {
    const other = written(WorkbookModel.blank({ engine: null }).save());
    expect((await call('colour', other, '-o', join(folder, 'ut.xlsx'))).error[0]).toContain(
      'standardlayouten',
    );
    const nowhere = await call('colour', EXAMPLE, '-o', join(folder, 'borta', 'ut.xlsx'));
    expect([nowhere.status, nowhere.error[0]]).toEqual([2, expect.stringContaining('gick inte att skriva')]);
    expect(readdirSync(folder)).toEqual(['in.xlsx']);
  });

  function written(content: string | Uint8Array): string {
    const file = join(folder, 'in.xlsx');
    writeFileSync(file, content);
    return file;
  }
});

test('an unknown command is named, and help tells the commands', async () => {
  expect((await call('färgsätt')).error[0]).toContain('”färgsätt”');
  expect((await call('toString')).status).toBe(2);
  expect((await call('--help')).out[0]).toContain('maltavlan new');
  expect((await call()).status).toBe(2);
});
