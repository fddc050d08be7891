import { unlifted } from './arrayLifting';
import { filePrefixOf } from './excelFunctions';
import type { FormulaToken } from './formulaTokens';
import { isCellToken, isIntersection, isOperatorToken, tokensOf } from './formulaTokens';

/** What the text of a formula says about the engine's power to compute it. */
export interface EngineLimit {
  /** Why it cannot, in English; undefined when nothing speaks against it. */
  readonly reason: string | undefined;
  /** A function that Excel does not have either, for example a macro's. */
  readonly foreign: boolean;
}

/** The operators `@` and `#`, which the engine reads in the file's spelling. */
const operators = /^_xlfn\.(?:SINGLE|ANCHORARRAY)$/;

const seen = new Map<string, EngineLimit>();
const limit = 5000;

/**
 * Finds what IronCalc 0.8 does not compute but would answer wrongly or hide (inside IFERROR, say), before it is asked:
 * functions it lacks, other workbooks, several sheets, unions, intersections, computed ranges.
 * Formulas that differ in row numbers alone are looked at once.
 */
export function engineLimit(formula: string, knows: (functionName: string) => boolean): EngineLimit {
  const shape = formula.replace(/(\d+)(:\$?[A-Z]{1,3}\$?)\1(?!\d)/g, '#$2=').replace(/\d+/g, '#');
  const known = seen.get(shape);
  if (known !== undefined) return known;
  if (seen.size >= limit) seen.clear();
  const found = examine(tokensOf(formula), knows);
  seen.set(shape, found);
  return found;
}

function examine(tokens: readonly FormulaToken[], knows: (functionName: string) => boolean): EngineLimit {
  let foreign = false;
  for (const [index, token] of tokens.entries()) {
    const reason = formReason(tokens, index) ?? sheetReason(token);
    if (reason !== undefined) return { reason, foreign };
    if (token.type !== 'func' || operators.test(token.value)) continue;
    const name = token.value.toUpperCase();
    // SHEETS would count the engine's own sheets (see `exactValues`).
    if (knows(name) && name !== 'SHEETS') continue;
    if (filePrefixOf(name) !== undefined) return { reason: `the engine lacks ${name}`, foreign };
    foreign = true;
  }
  return { reason: hasUnion(tokens) ? 'a union of ranges' : undefined, foreign };
}

function sheetReason(token: FormulaToken): string | undefined {
  if (token.type === 'func' && token.value.startsWith(unlifted)) return 'a function of more than one array';
  if (token.type === 'unknown' || token.type === 'structured') return 'a reference outside the workbook';
  if (token.type === 'range_named' && /^_xleta\./i.test(token.value)) return 'a function as an argument';
  if (!isCellToken(token) && token.type !== 'range_named') return undefined;
  const sheet = token.value.slice(0, Math.max(0, token.value.lastIndexOf('!')));
  if (/[[\]]/.test(sheet)) return 'a reference to another workbook';
  return sheet.includes(':') ? 'a reference to several sheets' : undefined;
}

function formReason(tokens: readonly FormulaToken[], index: number): string | undefined {
  if (isIntersection(tokens, index)) return 'an intersection of ranges';
  return isOperatorToken(tokens[index], ':') ? 'a computed range' : undefined;
}

/** A comma in brackets that belong to no call: `(A1,B2)`. */
function hasUnion(tokens: readonly FormulaToken[]): boolean {
  const open: ('call' | 'group' | 'array')[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'operator') continue;
    const before = tokens[index - 1];
    if (token.value === '{') open.push('array');
    else if (token.value === '(') {
      open.push(
        before?.type === 'func' || before?.type === 'range_named' || isOperatorToken(before, ')')
          ? 'call'
          : 'group',
      );
    } else if (token.value === ')' || token.value === '}') open.pop();
    else if (token.value === ',' && open.at(-1) === 'group') return true;
  }
  return false;
}
