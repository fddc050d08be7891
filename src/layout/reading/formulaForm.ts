import { foldText } from '../../domain/foldText';
import { columnLetters } from '../area';
import type { TableSnapshot } from '../snapshot';
import { formulaTokens, type FormulaToken } from './formulaTokens';

/** Where a formula stands: the table, and the sheet's row from 0. */
export interface FormulaHome {
  readonly table: TableSnapshot;
  readonly row: number;
}

/**
 * A formula in a form that is the same for all spellings of it: upper-case functions and names, no white space, no prefixes, numbers
 * as numbers, and every way to write another column of the same row (`[@Mål]`, `[@[Mål]]`, `tblX[[#This Row],[Mål]]`, `$D7`) alike.
 * Text between quotes is kept as it stands.
 * @example formulaForm('=sum( [@A],tblX[[#This Row],[B c]] )', home) // '=SUM([@a],[@b c])'
 */
export function formulaForm(formula: string, home: FormulaHome): string {
  return withoutCalls(formulaTokens(formula))
    .map((token) => form(token, home))
    .join('');
}

/** `TRUE()` and `FALSE()`, as other programs save them, are the words themselves. */
function withoutCalls(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const isCall = (at: number): boolean =>
    /^(true|false)$/iu.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.text === '(' &&
    tokens[at + 2]?.text === ')';
  return tokens.filter((_, at) => !isCall(at - 1) && !isCall(at - 2));
}

function form({ kind, text }: FormulaToken, home: FormulaHome): string {
  switch (kind) {
    case 'text':
      return text;
    case 'number':
      return String(Number(text));
    case 'name':
      return text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/u, '');
    case 'structured':
      return structuredForm(text, home);
    case 'cell':
      return cellForm(text, home);
    case 'operator':
      return text === '@' ? '' : text;
  }
}

function structuredForm(text: string, { table }: FormulaHome): string {
  const bracket = text.indexOf('[');
  const owner = foldText(text.slice(0, bracket));
  const isOwn = owner === '' || owner === foldText(table.name ?? '');
  const inner = text.slice(bracket + 1, -1).trim();
  const thisRow = /^(?:\[#this row\]\s*,\s*|@)(.*)$/isu.exec(inner);
  if (isOwn && thisRow !== null) return `[@${columnName(thisRow[1] ?? '')}]`;
  return `${isOwn ? '' : owner}[${columnName(inner)}]`;
}

/** A column's name without its own brackets and escapes. */
function columnName(text: string): string {
  const bare = /^\[[^[\]]*(?:'.[^[\]]*)*\]$/su.test(text.trim()) ? text.trim().slice(1, -1) : text;
  return foldText(bare.replace(/'(.)/gsu, '$1'));
}

/** A reference to a cell of the same row of the table is that column; others stay as they are. */
function cellForm(text: string, { table, row }: FormulaHome): string {
  const [, quoted, plain, letters = '', digits = ''] =
    /^(?:'((?:[^']|'')+)'!|([^!]+)!)?\$?([A-Z]+)\$?(\d+)$/iu.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? table.sheet;
  const index = table.headers.findIndex(
    (_, at) => columnLetters(table.area.column + at) === letters.toUpperCase(),
  );
  if (Number(digits) === row + 1 && index !== -1 && foldText(sheet) === foldText(table.sheet)) {
    return `[@${foldText(table.headers[index] ?? '')}]`;
  }
  return text.toUpperCase().replaceAll('$', '');
}
