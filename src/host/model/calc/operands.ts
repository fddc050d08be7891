import type { FormulaToken } from './formulaTokens';
import { closingIndex, isOperatorToken, isSpace } from './formulaTokens';

/** The index of the last token of the operand that begins at `start`: a call with its arguments, a bracket, a name, and any `%` or `#` behind. */
export function operandEnd(tokens: readonly FormulaToken[], start: number): number {
  let end = start;
  while (isSpace(tokens[end])) end += 1;
  while (
    isOperatorToken(tokens[end], '-') ||
    isOperatorToken(tokens[end], '+') ||
    isOperatorToken(tokens[end], '@')
  ) {
    end += 1;
  }
  if (isOperatorToken(tokens[end], '(') || isOperatorToken(tokens[end], '{')) end = closingIndex(tokens, end);
  for (;;) {
    const next = tokens[end + 1];
    if (isOperatorToken(next, '(')) end = closingIndex(tokens, end + 1);
    else if (isOperatorToken(next, '%') || isOperatorToken(next, '#')) end += 1;
    else return Math.min(end, tokens.length - 1);
  }
}
