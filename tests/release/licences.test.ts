import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
}

/** Licences that ask for no more than that their text is passed on. */
const PERMISSIVE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MIT/Apache-2.0'];
/** Besides them, for what builds and tests and reaches no user. */
const FOR_TOOLS = [
  ...PERMISSIVE,
  'MIT-0',
  'BlueOak-1.0.0',
  'MPL-2.0',
  'CC-BY-4.0',
  'Python-2.0',
  'Apache-2.0 AND MIT',
  '(MIT OR CC0-1.0)',
];
/** Packages that state their licence elsewhere, read by a person. */
const READ: Readonly<Record<string, string>> = {
  // Microsoft's own terms: use with Office, unchanged; beside the pane only within one's own organisation.
  '@microsoft/office-js': 'LICENSE',
  // Its README: MIT or Apache-2.0. In the page of npm start alone.
  '@ironcalc/workbook': '',
};

const lock = JSON.parse(readFileSync(join(__dirname, '../../package-lock.json'), 'utf8'));
const packages = Object.entries(lock.packages as Record<string, Locked>).filter(([path]) => path !== '');

it('asks no more of us than to pass its text on, whatever package is used', () => {
  expect(packages.length).toBeGreaterThan(500);
  const unknown = packages.filter(([path, { license = '', dev = false }]) => {
    const name = path.replace(/^.*node_modules\//, '');
    return READ[name] !== license && !(dev ? FOR_TOOLS : PERMISSIVE).includes(license);
  });
  expect(unknown.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
});

it('takes every package by its content, and says nowhere where it was fetched', () => {
  for (const [path, about] of packages) {
    // npm leaves it out for other systems' binaries, which it has not fetched.
    expect([path, 'integrity' in about || 'optional' in about]).toEqual([path, true]);
    expect([path, 'resolved' in about]).toEqual([path, false]);
  }
});
