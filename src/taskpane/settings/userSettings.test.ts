import { keepSettings, NO_SETTINGS, readSettings, settingsKey, type SettingsStorage } from './userSettings';

/** A storage that is a plain map. */
function storage(): SettingsStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

const blocked = (): SettingsStorage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

test('what is kept is read again, and nothing but the choices is kept', () => {
  const place = storage();
  const chosen = { language: 'en', palette: 'fargblind' } as const;
  expect(keepSettings(() => place, settingsKey('part-1:'), chosen)).toBe(true);
  expect([...place.kept]).toEqual([['part-1:maltavlan.settings', '{"language":"en","palette":"fargblind"}']]);
  expect(readSettings(() => place, settingsKey('part-1:'))).toEqual(chosen);
  expect(readSettings(() => place, settingsKey(undefined))).toEqual(NO_SETTINGS);
});

test.each([
  '',
  '{',
  'null',
  '7',
  '[]',
  '{"language":"de","palette":{"a":1}}',
  '{"__proto__":{"language":"en"}}',
])('what cannot be read counts as not chosen: %s', (text) => {
  const place = storage();
  place.setItem('key', text);
  expect(readSettings(() => place, 'key')).toEqual(NO_SETTINGS);
});

test('a browser that refuses to keep anything', () => {
  expect(readSettings(blocked, 'key')).toEqual(NO_SETTINGS);
  expect(keepSettings(blocked, 'key', NO_SETTINGS)).toBe(false);
  const full = { getItem: () => null, setItem: blocked };
  expect(keepSettings(() => full, 'key', NO_SETTINGS)).toBe(false);
});
