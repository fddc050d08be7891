import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const TEXT = join(__dirname, '../../src/text');

/** Words in both languages, as their sources have them. */
export interface WordPair {
  /** Where the Swedish words stand: `paneSv.ts paneSv`. */
  readonly name: string;
  readonly sv: ts.Expression;
  readonly en: ts.Expression;
}

/** A constant of a text file. */
interface Words {
  readonly file: string;
  readonly name: string;
  readonly value: ts.Expression;
}

/** Every pair of constants in src/text of which one is Swedish and the other English, by their names. */
export function wordPairs(): readonly WordPair[] {
  const all = sources().flatMap(({ file, source }) => constantsOf(file, source));
  return all.flatMap((sv) => {
    const english = ENGLISH_NAMES.map((rename) => rename(sv.name)).find((name) => name !== sv.name);
    if (english === undefined) return [];
    const isOwn = /^(sv|SV_)/u.test(sv.name);
    const en = all.find(
      ({ name, file }) => name === english && (!isOwn || file === sv.file || name.includes('_')),
    );
    if (en === undefined) throw new Error(`${sv.file} has ${sv.name}, but nothing is called ${english}`);
    return [{ name: `${sv.file} ${sv.name}`, sv: sv.value, en: en.value }];
  });
}

/** The text files that hold words, with their syntax. */
function sources(): readonly { readonly file: string; readonly source: ts.SourceFile }[] {
  return readdirSync(TEXT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({
      file,
      source: ts.createSourceFile(file, readFileSync(join(TEXT, file), 'utf8'), ts.ScriptTarget.Latest, true),
    }));
}

const ENGLISH_NAMES: readonly ((name: string) => string)[] = [
  (name) => name.replace(/^sv$/u, 'en'),
  (name) => name.replace(/^sv(?=[A-Z])/u, 'en'),
  (name) => name.replace(/Sv$/u, 'En'),
  (name) => name.replace(/^SV(?=_)/u, 'EN'),
  (name) => name.replace(/(?<=_)SV$/u, 'EN'),
];

function constantsOf(file: string, source: ts.SourceFile): readonly Words[] {
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) =>
      declarationList.declarations.flatMap(({ name, initializer }) =>
        ts.isIdentifier(name) && initializer !== undefined
          ? [{ file, name: name.text, value: plain(initializer) }]
          : [],
      ),
    );
}

/** Without `as const`, `satisfies` and brackets. */
export function plain(value: ts.Expression): ts.Expression {
  if (ts.isAsExpression(value) || ts.isSatisfiesExpression(value) || ts.isParenthesizedExpression(value)) {
    return plain(value.expression);
  }
  return value;
}
