import { formulaForm, type FormulaHome } from '../../layout/reading/formulaForm';
import { formulaTokens, type FormulaToken } from '../../layout/reading/formulaTokens';
import type { Snapshot } from '../../layout/snapshot';

const WORDS = new Set(['TRUE', 'FALSE']);
/** Functions that reach cells which the formula does not name. */
const REACHING = new Set(['OFFSET', 'INDIRECT']);

/**
 * Whether a formula may see other cells than those of its own row and the workbook's named cells, so that its value can change
 * though its row was not touched. What is not understood counts as far.
 * @example isFarFormula('=[@Mål]*2', home, names) // false
 * @example isFarFormula('=SUM(tblOmfordelningar[Belopp])', home, names) // true
 */
export function isFarFormula(formula: string, home: FormulaHome, names: Snapshot['names']): boolean {
  const tokens = formulaTokens(formulaForm(formula, home));
  return tokens.some((token, at) => isFar(token, tokens[at + 1]?.text === '(', names));
}

function isFar({ kind, text }: FormulaToken, isCall: boolean, names: Snapshot['names']): boolean {
  switch (kind) {
    case 'text':
    case 'number':
      return false;
    case 'cell':
      return true;
    case 'structured':
      return !text.startsWith('[@');
    case 'operator':
      return text === ':' || text === '#';
    case 'name':
      if (isCall) return REACHING.has(text.toUpperCase());
      return !WORDS.has(text.toUpperCase()) && !names.has(text.toLowerCase());
  }
}
