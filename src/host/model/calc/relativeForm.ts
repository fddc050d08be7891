import { toCol, translateTokensToR1C1 } from '@borgar/fx';
import { withoutFilePrefix } from './excelFunctions';
import { isIntersection, isSpace, tokensOf, withoutEquals } from './formulaTokens';
import type { FormulaToken } from './formulaTokens';

/**
 * A form of the formula that is the same in every cell where it means the same relative to that cell:
 * A1 references as R1C1, functions without prefix in capitals, no spaces that mean nothing. For comparing only.
 * Takes the file's or the Office.js form; the two of one formula differ where tables are named.
 * @example `A2*2` in B2 and `A3*2` in B3 → `RC[-1]*2`
 */
export function relativeForm(formula: string, row: number, column: number): string {
  const tokens = translateTokensToR1C1(tokensOf(withoutEquals(formula)), `${toCol(column)}${row + 1}`);
  return tokens.map((token, index) => canonical(tokens, token, index)).join('');
}

function canonical(tokens: readonly FormulaToken[], token: FormulaToken, index: number): string {
  if (isSpace(token)) return isIntersection(tokens, index) ? ' ' : '';
  if (token.type === 'func') return withoutFilePrefix(token.value).toUpperCase();
  if (token.type === 'string' || token.type === 'structured') return token.value;
  return token.type === 'bool' || token.type === 'range_named' ? token.value.toUpperCase() : token.value;
}
