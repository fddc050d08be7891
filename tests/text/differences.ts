import ts from 'typescript';
import { plain } from './wordPairs';

/** How the English words of a pair differ from the Swedish in what they are made of: keys, forms, placeholders and parameters. */
export function differences(sv: ts.Expression, en: ts.Expression, path = ''): readonly string[] {
  const [swedish, english] = [plain(sv), plain(en)];
  if (ts.isObjectLiteralExpression(swedish) && ts.isObjectLiteralExpression(english)) {
    return inObjects(swedish, english, path);
  }
  if (ts.isArrayLiteralExpression(swedish) && ts.isArrayLiteralExpression(english)) {
    const [own, other] = [swedish.elements, english.elements];
    if (own.length !== other.length) return [`${path}: ${own.length} in Swedish, ${other.length} in English`];
    return own.flatMap((element, at) => {
      const counterpart = other[at];
      return counterpart === undefined ? [] : differences(element, counterpart, `${path}[${at}]`);
    });
  }
  if (ts.isStringLiteralLike(swedish) && ts.isStringLiteralLike(english)) {
    return inTexts(swedish.text, english.text, path);
  }
  return inFunctions(swedish, english, path);
}

function inObjects(
  sv: ts.ObjectLiteralExpression,
  en: ts.ObjectLiteralExpression,
  path: string,
): readonly string[] {
  const [swedish, english] = [membersOf(sv), membersOf(en)];
  const missing = [...swedish.keys()].filter((key) => !english.has(key));
  const extra = [...english.keys()].filter((key) => !swedish.has(key));
  return [
    ...missing.map((key) => `${path}.${key}: missing in English`),
    ...extra.map((key) => `${path}.${key}: missing in Swedish`),
    ...[...swedish].flatMap(([key, value]) => {
      const other = english.get(key);
      return other === undefined ? [] : differences(value, other, `${path}.${key}`);
    }),
  ];
}

/** Values by key; methods and shorthands are named only, for their words stand elsewhere. */
function membersOf(object: ts.ObjectLiteralExpression): ReadonlyMap<string, ts.Expression> {
  return new Map(
    object.properties.flatMap((property) =>
      ts.isPropertyAssignment(property)
        ? [[property.name.getText().replace(/^['"]|['"]$/gu, ''), property.initializer] as const]
        : [],
    ),
  );
}

function inTexts(sv: string, en: string, path: string): readonly string[] {
  const [own, other] = [placeholders(sv), placeholders(en)];
  if ((sv.trim() === '') !== (en.trim() === '')) return [`${path}: empty in one language`];
  return own === other ? [] : [`${path}: {${own}} in Swedish, {${other}} in English`];
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{(\w+)\}/gu)]
    .map(([, name]) => name)
    .sort()
    .join('}, {');
}

/** Two functions should take the same parameters; which of them a language uses more than once is its own affair. */
function inFunctions(sv: ts.Expression, en: ts.Expression, path: string): readonly string[] {
  const isFunction = (value: ts.Expression): value is ts.ArrowFunction => ts.isArrowFunction(value);
  if (!isFunction(sv) || !isFunction(en)) return [];
  const [own, other] = [parametersOf(sv), parametersOf(en)];
  const only = (names: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
    [...names].filter((name) => !others.has(name));
  return [
    ...only(own, other).map((name) => `${path}: ${name} in Swedish alone`),
    ...only(other, own).map((name) => `${path}: ${name} in English alone`),
  ];
}

function parametersOf({ parameters }: ts.ArrowFunction): ReadonlySet<string> {
  const names = parameters.flatMap(({ name }): readonly string[] => {
    if (ts.isIdentifier(name)) return name.text === '_' ? [] : [name.text];
    return name.elements.flatMap((element) =>
      ts.isBindingElement(element) ? [(element.propertyName ?? element.name).getText()] : [],
    );
  });
  return new Set(names);
}
