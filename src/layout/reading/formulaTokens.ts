/** A word of a formula. `structured` holds a reference with brackets whole, `cell` an A1 reference with its sheet. */
export interface FormulaToken {
  readonly kind: 'text' | 'structured' | 'cell' | 'number' | 'name' | 'operator';
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const TEXT = /"(?:[^"]|"")*"/uy;
const CELL = new RegExp(String.raw`${SHEET}\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_(.])`, 'iuy');
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iuy;
const NAME = new RegExp(String.raw`${SHEET}[\p{L}_\\][\p{L}\p{N}_.\\?]*`, 'uy');
const OPERATOR = /<=|>=|<>|[^\s]/uy;

/**
 * Splits a formula in Office.js form into its words; white space is left out. What it does not know becomes operators of one
 * character, so that it never fails.
 * @example formulaTokens('=[@Mål]*2').map(({ text }) => text) // ['=', '[@Mål]', '*', '2']
 */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0] ?? null;
  };
  while (at < formula.length) {
    const token = read();
    if (token === null) {
      at += 1;
      continue;
    }
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;

  function read(): FormulaToken | null {
    const text = match(TEXT);
    if (text !== null) return { kind: 'text', text };
    const cell = match(CELL);
    if (cell !== null) return { kind: 'cell', text: cell };
    const number = match(NUMBER);
    if (number !== null) return { kind: 'number', text: number };
    const name = match(NAME) ?? '';
    const brackets = bracketsAt(formula, at + name.length);
    if (brackets !== '') return { kind: 'structured', text: name + brackets };
    if (name !== '') return { kind: 'name', text: name };
    const operator = match(OPERATOR);
    return operator === null ? null : { kind: 'operator', text: operator };
  }
}

/** The bracketed part that begins there, to its matching end; an apostrophe escapes the next character. */
function bracketsAt(formula: string, from: number): string {
  if (formula[from] !== '[') return '';
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const letter = formula[at];
    if (letter === "'") at += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']') {
      depth -= 1;
      if (depth === 0) return formula.slice(from, at + 1);
    }
  }
  return '';
}
