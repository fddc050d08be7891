import { filePrefixOf, withoutFilePrefix } from './excelFunctions';
import type { FormulaContext } from './formulaContext';
import { enclosingTable, isBodyRow, sameName } from './formulaContext';
import type { FormulaToken } from './formulaTokens';
import { closingIndex, isOperatorToken, tokensOf } from './formulaTokens';
import { operandEnd } from './operands';
import { FormMemory } from './formMemory';
import { readStructured, showStructured } from './structuredReference';
import { TokenEdits } from './tokenEdits';

const memory = new FormMemory<string>();

/**
 * Turns a formula of the file into what Excel shows and Office.js gives, with `=`.
 * @example `tblIndikatorer[[#This Row],[Mål 2023]]+_xlfn.XLOOKUP(1,A:A,B:B)`, in a row of that table → `=[@[Mål 2023]]+XLOOKUP(1,A:A,B:B)`
 */
export function officeFromFile(formula: string, context: FormulaContext): string {
  const home = enclosingTable(context);
  const place = home === undefined ? '' : `${home.name}${isBodyRow(home, context.row) ? '!' : '?'}`;
  return memory.get(context, `office|${context.sheet}|${place}|${formula}`, () => {
    const tokens = tokensOf(formula).filter((token) => token.type !== 'fx_prefix');
    const edits = new TokenEdits(tokens);
    tokens.forEach((token, index) => {
      if (token.type === 'structured') edits.replace(index, shownTable(token.value, context));
      else if (token.type === 'func') showFunction(edits, index);
      else if (token.type === 'range_named') edits.replace(index, shownName(token.value));
    });
    return `=${edits.text()}`;
  });
}

function shownTable(text: string, context: FormulaContext): string {
  const reference = readStructured(text);
  if (reference === undefined) return text;
  const home = enclosingTable(context);
  const own = home !== undefined && sameName(home.name, reference.table);
  const thisRow = reference.sections.includes('this row');
  return showStructured(reference, own && (!thisRow || isBodyRow(home, context.row)));
}

function showFunction(edits: TokenEdits, index: number): void {
  const { tokens } = edits;
  const name = tokens[index]?.value ?? '';
  const bare = withoutFilePrefix(name);
  const argument = loneArgument(tokens, index);
  if (bare === 'ANCHORARRAY' && argument) {
    edits.replace(index, '');
    edits.replace(index + 1, '');
    edits.replace(closingIndex(tokens, index + 1), '#');
  } else if (bare === 'SINGLE') {
    edits.replace(index, '@');
    if (!argument) return;
    edits.replace(index + 1, '');
    edits.replace(closingIndex(tokens, index + 1), '');
  } else if (isKnownPrefix(name, bare)) {
    edits.replace(index, bare);
  }
}

/** Whether the call's only argument is one operand, so that it needs no brackets. */
function loneArgument(tokens: readonly FormulaToken[], index: number): boolean {
  const close = closingIndex(tokens, index + 1);
  return !isOperatorToken(tokens[index + 2], '(') && operandEnd(tokens, index + 2) === close - 1;
}

function isKnownPrefix(name: string, bare: string): boolean {
  const prefix = name.slice(0, name.length - bare.length).toLowerCase();
  return (
    prefix === '_xlpm.' ||
    prefix === filePrefixOf(bare) ||
    (prefix !== '' && prefix !== '_xludf.' && filePrefixOf(bare) !== undefined)
  );
}

function shownName(name: string): string {
  if (/^_xlop\./i.test(name)) return `[${withoutFilePrefix(name)}]`;
  return /^(?:_xlpm|_xleta)\./i.test(name) ? withoutFilePrefix(name) : name;
}
