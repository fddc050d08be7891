import type { FormulaToken } from './formulaTokens';
import { closingIndex, commaIndexes, isOperatorToken, isSpace } from './formulaTokens';
import { withoutFilePrefix } from './excelFunctions';

/** What a token is to a LET or LAMBDA around it: a parameter, or the declaration of one that may be left out (`[x]`). */
export type ParameterRole = 'parameter' | 'optional';

/** Finds the tokens that name parameters of LET and LAMBDA, by index; in the Office.js form as in the file's. */
export function parameterRoles(tokens: readonly FormulaToken[]): ReadonlyMap<number, ParameterRole> {
  const roles = new Map<number, ParameterRole>();
  tokens.forEach((token, index) => {
    if (token.type !== 'func' || !isOperatorToken(tokens[index + 1], '(')) return;
    const name = withoutFilePrefix(token.value).toUpperCase();
    if (name !== 'LET' && name !== 'LAMBDA') return;
    const names = new Set<string>();
    for (const place of declarations(tokens, index + 1, name === 'LET' ? 2 : 1)) {
      const declared = tokens[place];
      if (declared === undefined) continue;
      if (declared.type === 'structured') roles.set(place, 'optional');
      names.add(bare(declared.value));
    }
    const close = closingIndex(tokens, index + 1);
    for (let place = index + 2; place < close; place += 1) {
      const inner = tokens[place];
      const nameable = inner?.type === 'range_named' || inner?.type === 'func';
      if (inner !== undefined && nameable && names.has(bare(inner.value))) roles.set(place, 'parameter');
    }
  });
  return roles;
}

/** Indexes of the tokens at every `step`-th argument that are a lone name; the last argument is the body. */
function declarations(tokens: readonly FormulaToken[], open: number, step: number): number[] {
  const starts = [open, ...commaIndexes(tokens, open)];
  const found: number[] = [];
  for (let argument = 0; argument < starts.length - 1; argument += step) {
    let index = (starts[argument] ?? open) + 1;
    while (isSpace(tokens[index])) index += 1;
    const token = tokens[index];
    const optional = token?.type === 'structured' && step === 1 && /^\[[^@#[\]]+\]$/.test(token.value);
    if (token?.type === 'range_named' || optional) found.push(index);
  }
  return found;
}

function bare(name: string): string {
  return withoutFilePrefix(name.replace(/^\[(.*)\]$/, '$1')).toLowerCase();
}
