import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const MODEL = readFileSync(join(ROOT, 'docs/threat-model.md'), 'utf8');

/** `path` «name» or `path` alone, as the page names its tests. */
const NAMED = [...MODEL.matchAll(/`((?:src|tests)\/[^`]+\.test\.tsx?)`(?: «([^»]+)»)?/gu)].map(
  ([, path = '', name = '']) => [path, name] as const,
);

test('the page names a test for each of its lines', () => {
  const lines = MODEL.split('\n').filter((line) => /^\| (?!what|-)/u.test(line));
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => !/\.test\.tsx?`/u.test(line))).toEqual([]);
});

test.each(NAMED)('%s has the test «%s»', (path, name) => {
  expect(existsSync(join(ROOT, path))).toBe(true);
  expect(readFileSync(join(ROOT, path), 'utf8')).toContain(name);
});

test('no script of the pane and no page of ours writes markup or runs text', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => /\.tsx?$/u.test(file) && !file.includes('.test.'));
  expect(sources.length).toBeGreaterThan(500);
  const writing =
    /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write\(|\beval\(|new Function\(/u;
  const found = sources.filter((file) => writing.test(readFileSync(join(ROOT, 'src', file), 'utf8')));
  expect(found).toEqual([]);
});

test('no dependency runs a script when installed, and each is locked to its hash', () => {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
  expect(Object.values(allowScripts)).not.toContain(true);
  const { packages } = read('package-lock.json') as {
    packages: Record<string, { integrity?: string; hasInstallScript?: boolean; optional?: boolean }>;
  };
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  // npm writes none for the binaries of other platforms.
  const unlocked = installed.filter(
    ([, { integrity, optional }]) => integrity === undefined && optional !== true,
  );
  expect(unlocked.map(([path]) => path)).toEqual([]);
  const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const named = running.map(([path]) => path.replace(/^.*node_modules\//u, ''));
  expect(named.filter((name) => allowScripts[name] === undefined && name !== 'fsevents')).toEqual([]);
});
