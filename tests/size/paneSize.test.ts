import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstLoad, keepPaneBudget } from '../../scripts/paneSize';

let folder: string;
let said: jest.SpyInstance;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maltavlan-pane-'));
  said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  said.mockRestore();
});

/** A built page with a script of so many bytes that cannot be made smaller. */
function build(bytes: number): void {
  writeFileSync(
    join(folder, 'taskpane.html'),
    '<script src="lib/office.js"></script><script defer src=pane.js></script><link href="pane.css">',
  );
  writeFileSync(join(folder, 'pane.js'), randomBytes(bytes));
  writeFileSync(join(folder, 'pane.css'), 'a{}');
}

test('a build within the budget tells what the pane loads at once', async () => {
  build(200_000);
  expect((await firstLoad(folder)).map(({ file }) => file)).toEqual(['pane.js', 'pane.css']);
  await keepPaneBudget(folder);
  expect(said.mock.calls.join()).toMatch(/The pane first loads 200\.\d kB \(gzip\) of 250\.0 kB/u);
});

test('one above it fails, and names the files', async () => {
  build(260_000);
  await expect(keepPaneBudget(folder)).rejects.toThrow(/260\.\d kB[^]*pane\.js: 260/u);
});

test('a page that loads nothing is no pane', async () => {
  writeFileSync(join(folder, 'taskpane.html'), '<p>Nothing</p>');
  await expect(keepPaneBudget(folder)).rejects.toThrow('loads no script');
});
