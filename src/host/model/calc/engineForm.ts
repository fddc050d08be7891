import { MAX_COLS, MAX_ROWS, toCol } from '@borgar/fx';
import type { RangeA1 } from '@borgar/fx';
import { liftArrays } from './arrayLifting';
import { rewriteForEngine } from './engineRewrites';
import { withoutFilePrefix } from './excelFunctions';
import type { FormulaContext } from './formulaContext';
import { enclosingTable, isBodyRow, sameName, tableNamed } from './formulaContext';
import type { FormulaToken } from './formulaTokens';
import {
  alwaysQuoted,
  isCellToken,
  isOperatorToken,
  readCellReference,
  tokensOf,
  unquoted,
  writeCellReference,
} from './formulaTokens';
import { FormMemory } from './formMemory';
import { readStructured, resolveStructured } from './structuredReference';
import { TokenEdits } from './tokenEdits';

/** Names that refer to names: Excel allows it, a circle is cut here. */
const deepestName = 32;

/** A translated formula: plain text, and what depends on the cell it stands in (0-based row and column). */
type Part = string | ((row: number, column: number) => string);
const memory = new FormMemory<Part[]>();

/**
 * Turns a formula of the file into the engine's form, with `=`: A1 references alone. Tables become cells, `[#This Row]`
 * relative to the row (`$L7`: an absolute row makes the engine quadratic), names what they stand for, functions lose
 * the file's prefix, and what the engine computes otherwise than Excel is rewritten (see `rewriteForEngine`).
 * @example `ROUND(tbl[[#This Row],[Utfall]]*Moms,0)` in row 7 → `=ROUND(($L7*'Start'!$C$4)*(1+1E-14),0)`
 */
export function engineFromFile(formula: string, context: FormulaContext): string {
  const parts = formula.includes('[')
    ? memory.get(context, `engine|${context.sheet}|${enclosingTable(context)?.name ?? ''}|${formula}`, () =>
        translate(formula, context, 0),
      )
    : translate(formula, context, 0);
  const text = parts
    .map((part) => (typeof part === 'string' ? part : part(context.row, context.column)))
    .join('');
  return `=${text}`;
}

function translate(formula: string, context: FormulaContext, depth: number): Part[] {
  const tokens = tokensOf(formula).filter((token) => token.type !== 'fx_prefix');
  const edits = new TokenEdits(tokens);
  rewriteForEngine(edits);
  const moving: Part[][] = [];
  const place = (index: number, parts: Part[]): void => {
    edits.replace(index, `\u0000${moving.push(parts) - 1}\u0000`);
  };
  tokens.forEach((token, index) => {
    if (token.type === 'structured') place(index, [tablePart(token.value, context)]);
    else if (isCellToken(token)) place(index, [cellPart(token.value, context, depth > 0)]);
    else if (token.type === 'func') place(index, functionParts(token.value, context, depth));
    else if (token.type === 'range_named') place(index, nameParts(token.value, context, depth));
    else if (token.type === 'error' && isOperatorToken(tokens[index - 1], '!')) dropSheet(edits, index);
  });
  const texts = edits.pieces();
  liftArrays(tokens, texts, (name) => isArrayName(name, context, depth));
  return texts
    .join('')
    .split('\u0000')
    .flatMap((piece, index) => (index % 2 === 0 ? [piece] : (moving[Number(piece)] ?? [])))
    .filter((piece) => piece !== '');
}

/** Whether a name stands for a table or more than one cell; a LET's variable may. */
function isArrayName(text: string, context: FormulaContext, depth: number): boolean {
  if (/^_xlpm\./i.test(text) || tableNamed(context, text) !== undefined) return true;
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? context.sheet : unquoted(text.slice(0, bang));
  const formula = depth < deepestName ? context.names(text.slice(bang + 1), sheet) : undefined;
  return formula !== undefined && /[:{[]|OFFSET|INDIRECT/i.test(formula);
}

/** `Blad2!#REF!` is `#REF!` to the engine. */
function dropSheet(edits: TokenEdits, index: number): void {
  edits.replace(index - 1, '');
  edits.replace(index - 2, '');
}

function functionParts(name: string, context: FormulaContext, depth: number): Part[] {
  const bare = withoutFilePrefix(name);
  if (bare === 'SINGLE' || bare === 'ANCHORARRAY') return [`_xlfn.${bare}`];
  if (bare !== name || depth >= deepestName) return [bare];
  const lambda = context.names(name, context.sheet);
  return lambda !== undefined && /^=?\s*(?:_xlfn\.)?LAMBDA\(/i.test(lambda)
    ? translate(lambda, context, depth + 1)
    : [name];
}

function nameParts(text: string, context: FormulaContext, depth: number): Part[] {
  if (/^_xlpm\./i.test(text)) return [withoutFilePrefix(text)];
  const table = tableNamed(context, text);
  if (table !== undefined) return [tablePart(`${table.name}[]`, context)];
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? context.sheet : unquoted(text.slice(0, bang));
  const formula = context.names(text.slice(bang + 1), sheet);
  if (formula === undefined) return [text];
  if (depth >= deepestName) return ['#NAME?'];
  const parts = translate(formula, { ...context, sheet }, depth + 1);
  return isOneOperand(tokensOf(formula)) ? parts : ['(', ...parts, ')'];
}

function isOneOperand(tokens: readonly FormulaToken[]): boolean {
  const solid = tokens.filter((token) => token.type !== 'fx_prefix');
  return solid.length === 1 || /^(?:_xlfn\.)?LAMBDA$/i.test(solid[0]?.value ?? '');
}

/** A reference as the engine takes it. In a name's formula what is relative counts from A1, so it moves with the cell. */
function cellPart(text: string, context: FormulaContext, inName: boolean): Part {
  const bang = text.lastIndexOf('!');
  const sheetText = bang < 0 ? '' : text.slice(0, bang);
  if (/[:[\]]/.test(sheetText)) return text;
  const sheet = bang < 0 ? '' : `${alwaysQuoted(knownSheet(unquoted(sheetText), context))}!`;
  const area = text.slice(bang + 1);
  const range = inName ? readCellReference(area)?.range : undefined;
  if (range === undefined || !isRelative(range)) return sheet + area;
  return (row, column) =>
    sheet + writeCellReference({ sheet: undefined, range: movedFromA1(range, row, column) });
}

function knownSheet(name: string, context: FormulaContext): string {
  return context.sheets?.find((sheet) => sameName(sheet, name)) ?? name;
}

function isRelative(range: RangeA1): boolean {
  const rows = range.top !== null && !(range.$top === true && range.$bottom === true);
  return rows || (range.left !== null && !(range.$left === true && range.$right === true));
}

function movedFromA1(range: RangeA1, row: number, column: number): RangeA1 {
  const moved = (
    index: number | null | undefined,
    fixed: boolean | null | undefined,
    by: number,
    last: number,
  ) => (index === null || index === undefined ? null : fixed === true ? index : (index + by) % (last + 1));
  return {
    ...range,
    top: moved(range.top, range.$top, row, MAX_ROWS),
    bottom: moved(range.bottom, range.$bottom, row, MAX_ROWS),
    left: moved(range.left, range.$left, column, MAX_COLS),
    right: moved(range.right, range.$right, column, MAX_COLS),
  };
}

function tablePart(text: string, context: FormulaContext): Part {
  const reference = readStructured(text);
  if (reference === undefined) return text;
  const table = reference.table === '' ? enclosingTable(context) : tableNamed(context, reference.table);
  if (table === undefined) return '#REF!';
  const prefix = sameName(table.sheet, context.sheet) ? '' : `${alwaysQuoted(table.sheet)}!`;
  const area = resolveStructured(reference, table, table.firstRow);
  if (typeof area === 'string') return area;
  const [first, last] = [`$${toCol(area.firstColumn)}`, `$${toCol(area.lastColumn)}`];
  if (reference.sections.includes('this row')) {
    const single = first === last;
    return (row) => {
      if (!isBodyRow(table, row)) return '#VALUE!';
      return single ? `${prefix}${first}${row + 1}` : `${prefix}${first}${row + 1}:${last}${row + 1}`;
    };
  }
  const [top, bottom] = [`${first}$${area.firstRow + 1}`, `${last}$${area.lastRow + 1}`];
  // A column of one row stays a range: the engine's SUMIFS and its like refuse a single cell as a range.
  const isSingle = top === bottom && !isBodyRow(table, area.firstRow);
  return prefix + (isSingle ? top : `${top}:${bottom}`);
}
