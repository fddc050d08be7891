import { parse } from '@borgar/fx';
import { filePrefixOf, withoutFilePrefix } from './excelFunctions';
import type { FormulaContext, TableShape } from './formulaContext';
import { enclosingTable, isBodyRow, sameName, tableNamed } from './formulaContext';
import { FormulaSyntaxError } from './formulaSyntaxError';
import type { FormulaToken } from './formulaTokens';
import {
  endsOperand,
  isCellToken,
  isOperatorToken,
  quotedSheet,
  tokensOf,
  unquoted,
  withoutEquals,
  writeCellReference,
  readCellReference,
} from './formulaTokens';
import { parameterRoles } from './lambdaParameters';
import { operandEnd } from './operands';
import { FormMemory } from './formMemory';
import { columnIndex, readStructured, writeStructured } from './structuredReference';
import { TokenEdits } from './tokenEdits';

const memory = new FormMemory<string>();
const takesFunctions = /^(?:BYROW|BYCOL|MAP|REDUCE|SCAN|MAKEARRAY|GROUPBY|PIVOTBY)$/;

/**
 * Turns a formula as typed or given to Office.js into the file's text, spelt as Excel spells it.
 * @throws FormulaSyntaxError for what Excel refuses: broken syntax, an unknown table, column or (when given) sheet.
 * @example `=[@[Mål 2023]]+xlookup(1,a:a,b:b)` → `tblIndikatorer[[#This Row],[Mål 2023]]+_xlfn.XLOOKUP(1,A:A,B:B)`
 */
export function fileFromOffice(formula: string, context: FormulaContext): string {
  const home = enclosingTable(context);
  const place = home === undefined ? '' : `${home.name}${isBodyRow(home, context.row) ? '!' : '?'}`;
  return memory.get(context, `file|${context.sheet}|${place}|${formula}`, () =>
    convert(formula, context, home),
  );
}

function convert(formula: string, context: FormulaContext, home: TableShape | undefined): string {
  const tokens = tokensOf(formula).filter((token) => token.type !== 'fx_prefix');
  const broken = tokens.find((token) => token.type === 'unknown' || token.unterminated === true);
  if (broken !== undefined) throw new FormulaSyntaxError(formula, `cannot read "${broken.value}"`);
  const edits = new TokenEdits(tokens);
  const roles = parameterRoles(tokens);
  tokens.forEach((token, index) => {
    const role = roles.get(index);
    if (role === 'parameter') edits.replace(index, `_xlpm.${withoutFilePrefix(token.value)}`);
    else if (role === 'optional') edits.replace(index, `_xlop.${token.value.slice(1, -1)}`);
    else if (token.type === 'structured')
      edits.replace(index, tableText(token.value, formula, context, home));
    else if (isCellToken(token)) edits.replace(index, cellText(token.value, formula, context));
    else if (token.type === 'func') edits.replace(index, functionText(token.value));
    else if (token.type === 'range_named') edits.replace(index, nameText(tokens, index, context));
    else if (token.type === 'bool' || token.type === 'error') edits.replace(index, token.value.toUpperCase());
    else if (token.type === 'operator') writeOperator(edits, index);
  });
  const text = edits.text();
  refuseBrokenSyntax(text, formula);
  return text.trimEnd();
}

/** `A1#` is ANCHORARRAY(A1) in the file, `@A1:A5` is SINGLE(A1:A5). */
function writeOperator(edits: TokenEdits, index: number): void {
  const { tokens } = edits;
  if (isOperatorToken(tokens[index], '#') && endsOperand(tokens[index - 1])) {
    edits.before(index - 1, '_xlfn.ANCHORARRAY(');
    edits.replace(index, ')');
  }
  if (isOperatorToken(tokens[index], '@') && !endsOperand(tokens[index - 1])) {
    edits.replace(index, '_xlfn.SINGLE(');
    edits.after(operandEnd(tokens, index + 1), ')');
  }
}

function functionText(name: string): string {
  const bare = withoutFilePrefix(name).toUpperCase();
  const prefix = filePrefixOf(bare);
  return prefix === undefined ? name : `${prefix}${bare}`;
}

function nameText(tokens: readonly FormulaToken[], index: number, context: FormulaContext): string {
  const name = tokens[index]?.value ?? '';
  const table = tableNamed(context, name);
  if (table !== undefined) return `${table.name}[]`;
  const argument =
    isOperatorToken(tokens[index - 1], ',') && ['),', ')', ','].includes(tokens[index + 1]?.value ?? '');
  const asFunction =
    argument &&
    filePrefixOf(name) !== undefined &&
    tokens.some(
      (token) => token.type === 'func' && takesFunctions.test(withoutFilePrefix(token.value).toUpperCase()),
    );
  return asFunction && context.names(name, context.sheet) === undefined
    ? `_xleta.${name.toUpperCase()}`
    : name;
}

function cellText(text: string, formula: string, context: FormulaContext): string {
  const bang = text.lastIndexOf('!');
  const reference = readCellReference(text);
  if (reference === undefined) return text;
  const area = writeCellReference({ sheet: undefined, range: reference.range });
  if (reference.sheet === undefined) return area;
  const several = /[:[\]]/.test(reference.sheet);
  if (several || context.sheets === undefined) return `${text.slice(0, bang)}!${area}`;
  const named = reference.sheet;
  const sheet = context.sheets.find((candidate) => sameName(candidate, named));
  if (sheet === undefined) throw new FormulaSyntaxError(formula, `no sheet "${unquoted(named)}"`);
  return `${quotedSheet(sheet)}!${area}`;
}

function tableText(
  text: string,
  formula: string,
  context: FormulaContext,
  home: TableShape | undefined,
): string {
  const reference = readStructured(text);
  if (reference === undefined) throw new FormulaSyntaxError(formula, `cannot read "${text}"`);
  const table = reference.table === '' ? home : tableNamed(context, reference.table);
  if (table === undefined) throw new FormulaSyntaxError(formula, `no table for "${text}"`);
  const columns = reference.columns.map((name) => {
    const column = table.columns[columnIndex(table, name)];
    if (column === undefined) throw new FormulaSyntaxError(formula, `no column "${name}" in ${table.name}`);
    return column;
  });
  return writeStructured({ table: table.name, sections: reference.sections, columns });
}

function refuseBrokenSyntax(text: string, formula: string): void {
  try {
    parse(tokensOf(withoutEquals(text)));
  } catch (cause) {
    throw new FormulaSyntaxError(formula, cause instanceof Error ? cause.message : 'broken syntax');
  }
}
