import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { PALETTES } from '../../src/domain/palette';
import { headingId } from '../../scripts/site/headingId';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const about = JSON.parse(read('package.json')) as Readonly<
  Record<'dependencies' | 'devDependencies' | 'scripts', Readonly<Record<string, string>>>
>;
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
/** Built beside the guide, not a file of the project. */
const BUILT = ['docs/mallar'];

const anchorsOf = (path: string): string[] =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    headingId(heading?.replace(/[*`]/g, '') ?? ''),
  );

it.each(pages)('%s links only to what is there', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '');
  const lost = links.filter((link) => {
    if (/^(https|mailto):/.test(link)) return false;
    const [file = '', anchor] = decodeURIComponent(link).split('#');
    const path = file === '' ? page : normalize(join(dirname(page), file));
    if (BUILT.includes(path)) return false;
    return !existsSync(join(root, path)) || (anchor !== undefined && !anchorsOf(path).includes(anchor));
  });
  expect(lost).toEqual([]);
});

it('says of every package what it is for', () => {
  const names = Object.keys({ ...about.dependencies, ...about.devDependencies });
  const told = read('docs/dependencies.md');
  const families = ['@types/', '@testing-library/'].filter((family) => told.includes(`${family}\\*`));
  const untold = names.filter(
    (name) => !told.includes(name) && !families.some((family) => name.startsWith(family)),
  );
  expect(untold).toEqual([]);
});

it('shows the colours of the guide as workbooks have them', () => {
  const css = read('scripts/site/guide.css').toUpperCase();
  for (const tone of ['green', 'yellow', 'red', 'neutral'] as const) {
    const { fill, text } = PALETTES.standard[tone];
    expect(css).toContain(`TD.${tone.toUpperCase()} {\n  BACKGROUND: ${fill};\n  COLOR: ${text};`);
  }
});

it('names every script of package.json that people run', () => {
  const scripts = Object.keys(about.scripts).filter((name) => !name.startsWith('pre'));
  const readme = read('README.md');
  expect(scripts.filter((name) => !readme.includes(name))).toEqual([]);
});
