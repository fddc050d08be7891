import { withoutFilePrefix } from './excelFunctions';
import { sameName } from './formulaContext';
import type { FormulaToken } from './formulaTokens';
import {
  isCellToken,
  isOperatorToken,
  quotedSheet,
  readCellReference,
  tokensOf,
  unquoted,
  writeCellReference,
} from './formulaTokens';
import { parameterRoles } from './lambdaParameters';
import { shiftRange } from './shiftRange';
import type { ShiftEdit, StructureEdit } from './structureEdit';
import { shiftTableText } from './shiftTableText';
import { TokenEdits } from './tokenEdits';

/**
 * The file's text of a formula after a change of the workbook's structure; the same text when it is not concerned.
 * References to what is gone become #REF!, as in Excel. `home` is the formula's own sheet under the name before the
 * edit; `home.row` (0-based, before the edit) is needed by `convertTable` alone. A name's formula is shifted likewise.
 * @example `SUM(A2:A5)` on Blad1, rows 3–4 of Blad1 deleted → `SUM(A2:A3)`
 */
export function shiftFormula(
  formula: string,
  home: { sheet: string; row?: number },
  edit: StructureEdit,
): string {
  const tokens = tokensOf(formula);
  const edits = new TokenEdits(tokens);
  const roles = edit.kind === 'renameName' ? parameterRoles(tokens) : undefined;
  tokens.forEach((token, index) => {
    if (isCellToken(token)) edits.replace(index, cellText(token.value, home.sheet, edit));
    else if (token.type === 'structured') edits.replace(index, shiftTableText(token.value, home, edit));
    else if (token.type === 'range_named' && roles?.has(index) !== true)
      edits.replace(index, nameText(token.value, edit));
    else if (token.type === 'func' && edit.kind === 'renameName' && roles?.has(index) !== true) {
      if (sameName(token.value, edit.name)) edits.replace(index, edit.newName);
    } else if (token.type.startsWith('context')) contextText(edits, index, edit);
  });
  return edits.text();
}

function cellText(text: string, homeSheet: string, edit: StructureEdit): string {
  const bang = text.lastIndexOf('!');
  const prefix = text.slice(0, bang + 1);
  if (isShift(edit)) {
    const sheet = bang < 0 ? homeSheet : unquoted(text.slice(0, bang));
    const reference = sameName(sheet, edit.sheet) ? readCellReference(text.slice(bang + 1)) : undefined;
    if (reference === undefined) return text;
    const range = shiftRange(reference.range, edit);
    if (range === undefined) return `${prefix}#REF!`;
    return range === reference.range ? text : prefix + writeCellReference({ sheet: undefined, range });
  }
  const moved = sheetPrefix(prefix, edit);
  return moved === undefined ? '#REF!' : moved + text.slice(bang + 1);
}

function nameText(text: string, edit: StructureEdit): string {
  const bang = text.lastIndexOf('!');
  const name = text.slice(bang + 1);
  if (edit.kind === 'renameName' && sameName(name, edit.name)) return text.slice(0, bang + 1) + edit.newName;
  if (edit.kind === 'renameTable' && bang < 0 && sameName(name, edit.table)) return edit.newName;
  if (edit.kind === 'deleteTable' && bang < 0 && sameName(name, edit.table)) return '#REF!';
  if (edit.kind === 'convertTable' && bang < 0 && sameName(name, edit.table.name)) {
    return shiftTableText(`${name}[]`, { sheet: '' }, edit);
  }
  if (withoutFilePrefix(name) !== name) return text;
  const moved = sheetPrefix(text.slice(0, bang + 1), edit);
  return moved === undefined ? '#REF!' : moved + name;
}

/** The text before and with `!` under the sheets' new names; undefined when the sheet is deleted. */
function sheetPrefix(prefix: string, edit: StructureEdit): string | undefined {
  if (prefix === '' || (edit.kind !== 'renameSheet' && edit.kind !== 'deleteSheet')) return prefix;
  const sheets = unquoted(prefix.slice(0, -1));
  if (sheets.includes('[')) return prefix;
  const names = sheets.split(':');
  if (!names.some((name) => sameName(name, edit.sheet))) return prefix;
  if (edit.kind === 'deleteSheet') return undefined;
  const renamed = names.map((name) => (sameName(name, edit.sheet) ? edit.newName : name)).join(':');
  return `${names.length > 1 && quotedSheet(edit.newName) === edit.newName && !prefix.startsWith("'") ? renamed : quotedSheet(renamed)}!`;
}

/** `Blad2!#REF!` comes in three tokens. */
function contextText(edits: TokenEdits, index: number, edit: StructureEdit): void {
  const token: FormulaToken | undefined = edits.tokens[index];
  if (token === undefined || !isOperatorToken(edits.tokens[index + 1], '!')) return;
  const moved = sheetPrefix(`${token.value}!`, edit);
  edits.replace(index, moved === undefined ? '' : moved.slice(0, -1));
  if (moved === undefined) edits.replace(index + 1, '');
}

function isShift(edit: StructureEdit): edit is ShiftEdit {
  return 'at' in edit;
}
