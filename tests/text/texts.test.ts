import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { differences } from './differences';
import { plain, wordPairs } from './wordPairs';

const PAIRS = wordPairs();
const SRC = join(__dirname, '../../src');

test('all words of src/text are found in pairs', () => {
  expect(PAIRS.length).toBeGreaterThan(25);
});

test.each(PAIRS.map(({ name, sv, en }) => [name, sv, en] as const))(
  '%s: both languages have the same keys, forms, placeholders and parameters',
  (_, sv, en) => {
    expect(differences(sv, en)).toEqual([]);
  },
);

test('every key of words is used somewhere', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/u.test(file) && !/\.test\.tsx?$/u.test(file),
  );
  const used = usedWords(files.map((file) => readFileSync(join(SRC, file), 'utf8')).join('\n'));
  const unused = PAIRS.flatMap(({ name, sv }) =>
    keysIn(sv)
      .filter((key) => !used.has(key))
      .map((key) => `${name}: ${key}`),
  );
  expect(unused).toEqual([]);
});

test('no sentence is the same in both languages', () => {
  expect(
    PAIRS.flatMap(({ name, sv, en }) => sameSentences(sv, en).map((text) => `${name}: ${text}`)),
  ).toEqual([]);
});

test('Swedish speaks to one person: du, not ni', () => {
  const spoken = PAIRS.flatMap(({ name, sv }) =>
    textsIn(sv)
      .filter((text) => /(?<!\p{L})[nN]i(?!\p{L})/u.test(text))
      .map((text) => `${name}: ${text}`),
  );
  expect(spoken).toEqual([]);
});

test.each([
  [`{ a: 'x' }`, `{ a: 'y', b: 'z' }`, ['.b: missing in Swedish']],
  [`{ a: { b: '{n} rader' } }`, `{ a: { b: '{m} rows' } }`, ['.a.b: {n} in Swedish, {m} in English']],
  [`{ a: 'x' }`, `{ a: '' }`, ['.a: empty in one language']],
  [`{ a: ({ n, m }) => n }`, `{ a: ({ n }) => n }`, ['.a: m in Swedish alone']],
  [`['a', 'b']`, `['a']`, [': 2 in Swedish, 1 in English']],
])('%s and %s differ', (sv, en, expected) => {
  expect(differences(expression(sv), expression(en))).toEqual(expected);
});

function expression(source: string): ts.Expression {
  const [statement] = ts.createSourceFile('a.ts', `(${source})`, ts.ScriptTarget.Latest, true).statements;
  if (statement === undefined || !ts.isExpressionStatement(statement)) throw new Error(source);
  return plain(statement.expression);
}

/** The keys that the sources speak of by name; the others are ids of rules and of pane texts, which have tests of their own. */
function keysIn(words: ts.Expression): readonly string[] {
  const object = plain(words);
  if (!ts.isObjectLiteralExpression(object)) return [];
  return object.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) return [];
    return [property.name.text, ...keysIn(property.initializer)];
  });
}

/** Words named after a dot, in quotes or taken out of an object: not where they are only declared or written. */
function usedWords(source: string): ReadonlySet<string> {
  const uses = source.matchAll(/(?:\.|'|[{,|]\s*)(\p{L}[\p{L}\p{N}]*)(?!\??:|[\p{L}\p{N}])/gu);
  return new Set([...uses].map(([, word]) => String(word)));
}

/** Sentences that are word for word the same: nobody has translated them. */
function sameSentences(sv: ts.Expression, en: ts.Expression): readonly string[] {
  const english = new Set(textsIn(en));
  return textsIn(sv).filter((text) => /^\p{L}+(?: \p{L}+){3,}/u.test(text) && english.has(text));
}

/** Every text of some words, with the parts of those that are put together. */
function textsIn(words: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(words) || ts.isTemplateHead(words) || ts.isTemplateMiddleOrTemplateTail(words)) {
    return [words.text];
  }
  const parts: string[] = [];
  ts.forEachChild(words, (part) => {
    parts.push(...textsIn(part));
  });
  return parts;
}
