import { mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boardBytes, regionBytes } from '../../tests/collect/regionFiles';
import { readBook } from '../../tests/examples/readBook';
import { DONE, FAILED, runCli } from './runCli';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samla-'));
  writeFileSync(at('region.xlsx'), await regionBytes());
  writeFileSync(at('RS.xlsx'), await boardBytes('RS'));
  writeFileSync(at('PN.xlsx'), await boardBytes('PN'));
  writeFileSync(at('brev.xlsx'), 'Hej');
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]): Promise<{ status: number; out: string[]; error: string[] }> {
  const [out, error]: [string[], string[]] = [[], []];
  const status = await runCli(['collect', ...args], 'sv', {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  });
  return { status, out, error };
}

test('without -o it says what would be collected, and writes nothing', async () => {
  const before = readFileSync(at('region.xlsx'));
  const { status, out } = await run(at('region.xlsx'), at('RS.xlsx'), at('PN.xlsx'));
  expect(status).toBe(DONE);
  expect(out[0]).toBe('Uppföljning april 2023');
  expect(out.find((line) => line.includes('PN.xlsx'))).toMatch(
    /^ {2}PN\.xlsx: Patientnämnden, \d+ rader, .*har inte samlats in förut, samlas in$/u,
  );
  expect(out.at(-1)).toMatch(/^Inget är skrivet/u);
  expect(readFileSync(at('region.xlsx'))).toEqual(before);
});

test('with -o it collects, and all or nothing', async () => {
  const bad = await run(at('region.xlsx'), at('RS.xlsx'), at('brev.xlsx'), '-o', at('ut.xlsx'));
  expect(bad.status).toBe(FAILED);
  expect(bad.error.join()).toContain('brev.xlsx');
  expect(existsSync(at('ut.xlsx'))).toBe(false);

  const args = [at('region.xlsx'), at('RS.xlsx'), at('brev.xlsx'), '--partial', '-o', at('ut.xlsx')];
  const { status, out } = await run(...args);
  expect(status).toBe(DONE);
  expect(out.at(-2)).toBe('Insamlat: Regionstyrelsen.');
  const log = readBook(readFileSync(at('ut.xlsx'))).rows('tblInsamling');
  expect(log.map((entry) => entry['Fil'])).toEqual(['RS.xlsx']);

  const again = await run(at('ut.xlsx'), at('RS.xlsx'), '--json');
  const report: unknown = JSON.parse(again.out.join(''));
  expect(report).toMatchObject({ isChanged: false, files: [{ code: 'RS', sinceLast: 'same' }] });
});

test('into a board’s own workbook nothing is collected', async () => {
  const { status, error } = await run(at('RS.xlsx'), at('PN.xlsx'));
  expect(status).toBe(FAILED);
  expect(error.join()).toContain('nämnds egen');
});
