import { isSingleArgument, makesArray, needsLifting } from './arrayFunctions';
import { withoutFilePrefix } from './excelFunctions';
import type { FormulaToken } from './formulaTokens';
import { closingIndex, commaIndexes, isOperatorToken, readCellReference } from './formulaTokens';
import { readStructured } from './structuredReference';

/** Put before a function's name: given more than one array, which the engine cannot take. `engineLimit` knows it. */
export const unlifted = '_unlifted.';

/** First and last token of an argument; empty when last < first. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Has the engine compute a function once for each element where Excel does and it does not, by MAP; the given texts of
 * the tokens are changed in place. `isArrayName` says whether a name stands for more than one cell.
 * @example `SUM(COUNTIF(A1:A9,{"x","y"}))` → `SUM(MAP({"x","y"},LAMBDA(item_2,COUNTIF(A1:A9,item_2))))`
 */
export function liftArrays(
  tokens: readonly FormulaToken[],
  texts: string[],
  isArrayName: (name: string) => boolean,
): void {
  const isArrayToken = tokens.map((token) => isArray(token, isArrayName));
  if (!isArrayToken.includes(true) && !tokens.some(mayYieldArray)) return;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.type !== 'func' || !isOperatorToken(tokens[index + 1], '(')) continue;
    const name = nameOf(token);
    const spans = argumentSpans(tokens, index + 1);
    const arrays = spans.filter(
      (span, place) => needsLifting(name, place) && holdsArray(tokens, isArrayToken, span),
    );
    const [array] = arrays;
    if (arrays.length > 1 || isBeyondMap(tokens, name, spans))
      texts[index] = `${unlifted}${texts[index] ?? ''}`;
    else if (array !== undefined) lift(texts, index, closingIndex(tokens, index + 1), array);
  }
}

function mayYieldArray(token: FormulaToken): boolean {
  return token.type === 'func' && (makesArray(nameOf(token)) || /^(?:ROW|COLUMN)$/.test(nameOf(token)));
}

function lift(texts: string[], index: number, close: number, array: Span): void {
  const item = `item_${index}`;
  const argument = texts.slice(array.first, array.last + 1).join('');
  texts.fill('', array.first, array.last + 1);
  texts[array.first] = item;
  texts[index] = `MAP(${argument},LAMBDA(${item},${texts[index] ?? ''}`;
  texts[close] = `${texts[close] ?? ''}))`;
}

/** ROW of several rows is an array of their numbers, ROWS of a computed array its height: the engine gives neither. */
function isBeyondMap(tokens: readonly FormulaToken[], name: string, spans: readonly Span[]): boolean {
  const [span] = spans;
  const first = span === undefined ? undefined : tokens[span.first];
  if (first === undefined) return false;
  if (name === 'ROWS' || name === 'COLUMNS') {
    return isOperatorToken(first, '{') || (first.type === 'func' && makesArray(nameOf(first)));
  }
  if (name !== 'ROW' && name !== 'COLUMN') return false;
  if (first.type === 'func') return true;
  const range = readCellReference(first.value)?.range;
  if (range !== undefined) return name === 'ROW' ? range.top !== range.bottom : range.left !== range.right;
  const table = first.type === 'structured' ? readStructured(first.value) : undefined;
  if (table === undefined) return false;
  const oneRow = table.sections.length === 1 && !['all', 'data'].includes(table.sections[0] ?? '');
  return name === 'ROW' ? !oneRow : table.columns.length !== 1;
}

function holdsArray(tokens: readonly FormulaToken[], isArrayToken: readonly boolean[], span: Span): boolean {
  for (let index = span.first; index <= span.last; index += 1) {
    const token = tokens[index];
    if (isArrayToken[index] === true) return true;
    if (token?.type !== 'func' || !isOperatorToken(tokens[index + 1], '(')) continue;
    const name = nameOf(token);
    if (makesArray(name)) return true;
    const inner = argumentSpans(tokens, index + 1);
    if (inner.some((part, place) => isSingleArgument(name, place) && holdsArray(tokens, isArrayToken, part)))
      return true;
    index = closingIndex(tokens, index + 1);
  }
  return false;
}

function isArray(token: FormulaToken, isArrayName: (name: string) => boolean): boolean {
  if (token.type === 'range_beam' || isOperatorToken(token, '{')) return true;
  if (token.type === 'range') return token.value.slice(token.value.lastIndexOf('!') + 1).includes(':');
  if (token.type === 'range_named') return isArrayName(token.value);
  if (token.type !== 'structured') return false;
  const reference = readStructured(token.value);
  if (reference?.columns.length !== 1) return true;
  return (
    !['this row', 'headers', 'totals'].includes(reference.sections[0] ?? '') || reference.sections.length > 1
  );
}

function argumentSpans(tokens: readonly FormulaToken[], open: number): Span[] {
  const ends = [...commaIndexes(tokens, open), closingIndex(tokens, open)];
  return ends.map((end, place) => ({
    first: (place === 0 ? open : (ends[place - 1] ?? open)) + 1,
    last: end - 1,
  }));
}

function nameOf(token: FormulaToken): string {
  return withoutFilePrefix(token.value).toUpperCase();
}
