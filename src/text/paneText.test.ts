import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paneEn } from './paneEn';
import { paneSv } from './paneSv';
import { paneText } from './paneText';

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name)).sort();

test('Swedish and English have the same keys', () => {
  expect(Object.keys(paneEn).sort()).toEqual(Object.keys(paneSv).sort());
});

test.each(Object.entries(paneSv))(
  '%s: both languages have words and the same placeholders',
  (key, swedish) => {
    const english = new Map(Object.entries(paneEn)).get(key) ?? '';
    expect(english.trim()).not.toBe('');
    expect(swedish.trim()).not.toBe('');
    expect(placeholders(english)).toEqual(placeholders(swedish));
  },
);

test('every key is used by the pane or the ribbon', () => {
  const sources = ['taskpane', 'ribbon'].flatMap((folder) => {
    const path = join(__dirname, '..', folder);
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
    );
    return files.map((file) => readFileSync(join(path, file), 'utf8'));
  });
  const source = sources.join('\n');
  const unused = Object.keys(paneSv).filter(
    (key) => !source.includes(`'${key.replace(/\.(one|other)$/, '')}'`),
  );
  expect(unused).toEqual([]);
});

test('numbers and plurals follow the language; a year has no separators', () => {
  const swedish = paneText('sv');
  expect(swedish.plural('colour.rows', 1)).toBe('1 rad färgad');
  expect(swedish.plural('colour.rows', 1312)).toBe('1\u00a0312 rader färgade');
  expect(paneText('en').plural('colour.rows', 1312)).toBe('1,312 rows coloured');
  expect(swedish.fill('workbook.plan', { year: 2023 })).toBe('Nämndplan 2023');
  expect(swedish.list(['a', 'b', 'c'])).toBe('a, b och c');
});

test('a value that looks like a placeholder stays as it is', () => {
  expect(paneText('sv').fill('workbook.plan', { year: '{year}$&' })).toBe('Nämndplan {year}$&');
});
