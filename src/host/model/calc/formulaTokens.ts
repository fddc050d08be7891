import { parseA1Ref, stringifyA1Ref, tokenize } from '@borgar/fx';
import type { RangeA1, Token } from '@borgar/fx';

/** A piece of formula text; the texts of a formula's tokens joined are the formula. Types are those of @borgar/fx. */
export type FormulaToken = Token;

/** An A1 reference taken apart. Rows and columns count from 0; null is an open side (`A:A` has no rows). */
export interface CellReference {
  /** The text before `!`, without quotes; undefined when there is none. `A:B` (several sheets) and `[1]A` (another workbook) come as they stand. */
  readonly sheet: string | undefined;
  readonly range: RangeA1;
}

/** Cuts a formula, with or without `=`, into tokens. A sign is its own token, never part of a number. */
export function tokensOf(formula: string): FormulaToken[] {
  return tokenize(formula, { negativeNumbers: false, allowTernary: false });
}

/** The formula's text without a leading `=`. */
export function withoutEquals(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}

export function isOperatorToken(token: FormulaToken | undefined, value: string): boolean {
  return token?.type === 'operator' && token.value === value;
}

/** Spaces and line breaks. */
export function isSpace(token: FormulaToken | undefined): boolean {
  return token !== undefined && (token.type === 'whitespace' || token.type === 'newline');
}

/** A token that names cells by A1: `A1`, `Blad1!A1:B2`, `A:A`, `3:5`. */
export function isCellToken(token: FormulaToken): boolean {
  return token.type === 'range' || token.type === 'range_beam';
}

/** A token that stands for a value or cells, so that a space after it may be Excel's intersection. */
export function endsOperand(token: FormulaToken | undefined): boolean {
  if (token === undefined) return false;
  if (token.type === 'operator') return [')', '}', '%', '#'].includes(token.value);
  return !isSpace(token) && token.type !== 'fx_prefix' && token.type !== 'func';
}

/** The index of the bracket that closes the one at `open`; the last token when none does. */
export function closingIndex(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type !== 'operator') continue;
    if (token.value === '(' || token.value === '{') depth += 1;
    if (token.value === ')' || token.value === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length - 1;
}

/** The indexes of the commas between the arguments of the call whose bracket opens at `open`. */
export function commaIndexes(tokens: readonly FormulaToken[], open: number): number[] {
  const commas: number[] = [];
  const close = closingIndex(tokens, open);
  for (let index = open + 1; index < close; index += 1) {
    const token = tokens[index];
    if (isOperatorToken(token, '(') || isOperatorToken(token, '{')) index = closingIndex(tokens, index);
    else if (isOperatorToken(token, ',')) commas.push(index);
  }
  return commas;
}

/** Reads an A1 reference with or without a sheet; undefined when the text is none. */
export function readCellReference(text: string): CellReference | undefined {
  const bang = text.lastIndexOf('!');
  const parsed = parseA1Ref(text.slice(bang + 1), { allowNamed: false });
  if (parsed === undefined || !('range' in parsed)) return undefined;
  return { sheet: bang < 0 ? undefined : unquoted(text.slice(0, bang)), range: parsed.range };
}

/** Writes an A1 reference, quoting the sheet's name where Excel does. */
export function writeCellReference(reference: CellReference): string {
  const area = stringifyA1Ref({ range: reference.range });
  return reference.sheet === undefined ? area : `${quotedSheet(reference.sheet)}!${area}`;
}

/** A sheet's name without the quotes a formula puts around it. */
export function unquoted(name: string): string {
  return name.startsWith("'") && name.endsWith("'") && name.length > 1
    ? name.slice(1, -1).replaceAll("''", "'")
    : name;
}

/** A sheet's name as a formula writes it: quoted unless it is a plain word that cannot be read as a cell or a number. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name);
  const likeCell =
    /^[a-z]{1,3}\d+$/i.test(name) ||
    /^r\d*c?\d*$/i.test(name) ||
    /^c\d*$/i.test(name) ||
    /^(true|false)$/i.test(name);
  return plain && !likeCell ? name : alwaysQuoted(name);
}

/** A sheet's name in quotes. */
export function alwaysQuoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Whether the space at `index` is Excel's intersection operator: it stands between two operands. */
export function isIntersection(tokens: readonly FormulaToken[], index: number): boolean {
  const next = tokens[index + 1];
  if (!isSpace(tokens[index]) || next === undefined || isSpace(next)) return false;
  return endsOperand(tokens[index - 1]) && (next.type !== 'operator' || next.value === '(');
}
