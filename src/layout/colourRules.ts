import { foldText } from '../domain/foldText';
import { PALETTES, toneOfColours, type PaletteName } from '../domain/palette';
import { ASSIGNMENT_STATUS_ALIASES, STATUS_WORDS } from '../domain/statusWords';
import { columnLetters, type Area } from './area';
import type { ColourRuleInput } from './change';
import type { ColouredColumns } from './colouredColumns';
import type { ColourRuleSnapshot } from './snapshot';

const SIGNATURE = /^=\s*\$([A-Z]{1,3})\d+\s*=\s*"([^"]*)"\s*$/iu;
const OWN_WORDS = new Set([...STATUS_WORDS, ...Object.keys(ASSIGNMENT_STATUS_ALIASES)].map(foldText));

/** What a rule with our form of formula looks at: a column's letters in capitals, and the status word in its folded form. */
export interface ColourSignature {
  readonly letters: string;
  readonly word: string;
}

/**
 * The colour rules of a table body: one per word and column, over the whole column, comparing the same row's text only, so that
 * they survive locale, sorting, pasting and inserted rows. Source: rules.md 3.
 * @param body the table's rows without header and totals
 * @param columnOf the sheet's column index of a column by key; null when it is not there
 * @example // Status in O5:O12, standard palette: the first of five rules for that column is
 * // { area: O5:O12, formula: '=$O5="Grön"', fill: '#B7E1CD', fontColor: '#0B3D20' }
 */
export function colourRules(
  coloured: ColouredColumns,
  body: Area,
  columnOf: (key: string) => number | null,
  palette: PaletteName,
): readonly ColourRuleInput[] {
  const statusColumn = columnOf(coloured.statusKey);
  if (statusColumn === null || body.rowCount === 0) return [];
  const status = `$${columnLetters(statusColumn)}${body.row + 1}`;
  return coloured.keys.flatMap((key) => {
    const column = columnOf(key);
    if (column === null) return [];
    return coloured.words.map(({ word, tone }) => ({
      area: { row: body.row, column, rowCount: body.rowCount, columnCount: 1 },
      formula: `=${status}="${word}"`,
      fill: PALETTES[palette][tone].fill,
      fontColor: PALETTES[palette][tone].text,
    }));
  });
}

/**
 * Reads a formula of the form that our rules have, at any row; null for every other formula.
 * @example colourSignature('=$P17="Uppfylls helt"') // { letters: 'P', word: 'uppfylls helt' }
 * @example colourSignature('=$P17>100') // null
 */
export function colourSignature(formula: string | null): ColourSignature | null {
  const [, letters, text] = SIGNATURE.exec(formula ?? '') ?? [];
  if (letters === undefined || text === undefined) return null;
  const word = foldText(text);
  return OWN_WORDS.has(word) ? { letters: letters.toUpperCase(), word } : null;
}

/**
 * Whether a conditional format is one of ours, split and duplicated copies included: its formula has our form, and it either stands
 * in coloured columns alone or bears the colours of one of our palettes. A user's own rule for whole rows in a colour of their own
 * may well have such a formula, and stays theirs.
 * @param colouredAt the sheet's coloured columns, from 0
 * @example isOwnColourRule({ formula: '=$G5="Avslutat"', areas: [A5:H30], fill: '#D9D9D9', … }, new Set([6])) // false
 */
export function isOwnColourRule(
  { formula, areas, fill, fontColor }: ColourRuleSnapshot,
  colouredAt: ReadonlySet<number>,
): boolean {
  if (colourSignature(formula) === null) return false;
  return toneOfColours(fill, fontColor) !== null || areas.every((area) => isWithin(area, colouredAt));
}

function isWithin({ column, columnCount }: Area, columns: ReadonlySet<number>): boolean {
  return Array.from({ length: columnCount }, (_, index) => column + index).every((each) => columns.has(each));
}
