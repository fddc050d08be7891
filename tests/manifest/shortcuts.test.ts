import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac: string };
  }[];
  readonly resources: { readonly default: Texts };
}
type Texts = Readonly<Record<string, { readonly value: string }>>;

const read = (name: string): unknown => JSON.parse(readFileSync(join(root, 'assets', name), 'utf8'));
const { actions, shortcuts, resources } = read('shortcuts.json') as Shortcuts;
const english = read('shortcuts.en-us.json') as Texts;

/** https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts: the pattern that meets least others. */
const PATTERN = /^(Ctrl\+Shift\+Alt|Command\+Shift\+Option)\+[A-Z]$/;

test('every action has one shortcut of the recommended pattern, and no two share one', () => {
  expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  const keys = shortcuts.flatMap(({ key }) => [key.default, key.mac]);
  for (const key of keys) expect(key).toMatch(PATTERN);
  expect(new Set(keys).size).toBe(keys.length);
});

test('every action has a name in Swedish and in English', () => {
  const names = actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? name);
  expect(Object.keys(resources.default)).toEqual(names);
  expect(Object.keys(english)).toEqual(names);
  for (const { value } of [...Object.values(resources.default), ...Object.values(english)]) {
    expect(value.trim()).not.toBe('');
  }
});

test('the manifest names both files', () => {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  const [, url, resourcesUrl] =
    /<ExtendedOverrides Url="([^"]+)" ResourcesUrl="([^"]+)"/.exec(manifest) ?? [];
  expect([url, resourcesUrl].map((each) => each?.split('/').slice(3).join('/'))).toEqual([
    'assets/shortcuts.json',
    'assets/shortcuts.en-us.json',
  ]);
});
