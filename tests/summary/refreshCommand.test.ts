import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/runCli';
import { plain } from './figuresOfBook';
import { RefreshedBook } from './refreshedBook';

jest.setTimeout(120_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'summaries-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What `summarise` prints of a workbook after its figures. */
async function changesOf(book: RefreshedBook, ...options: string[]): Promise<readonly string[]> {
  const path = join(folder, 'bok.xlsx');
  writeFileSync(path, book.hosted.model.save());
  const out: string[] = [];
  await runCli(['summarise', path, ...options], 'sv', { out: (line) => out.push(plain(line)), error: fail });
  const start = out.indexOf('Ändrat sedan förra uppdateringen');
  return start < 0 ? [] : out.slice(start);
}

test('without -o the changes since the last refresh are told, where there are summaries', async () => {
  const book = new RefreshedBook();
  expect(await changesOf(book)).toEqual([]);
  await book.refresh(5, { boards: ['RS'] });
  expect(await changesOf(book)).toEqual(['Ändrat sedan förra uppdateringen', '  Inget av det som jämförs.']);
  book.type('Mål', 6, 'Bedömning', 'Uppfylls delvis');
  expect(await changesOf(book)).toEqual([
    'Ändrat sedan förra uppdateringen',
    'Sammanfattning RS',
    '  Mål 2 Västerbotten är det barnvänligaste länet: Uppfylls delvis, var Uppfylls helt.',
  ]);
  expect(await changesOf(book, '--json')).toEqual([]);
});

function fail(line: string): never {
  throw new Error(line);
}
