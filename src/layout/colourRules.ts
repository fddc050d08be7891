import { foldText } from '../domain/foldText';
import { PALETTES, type PaletteName } from '../domain/palette';
import { ASSIGNMENT_STATUS_ALIASES, STATUS_WORDS } from '../domain/statusWords';
import { columnLetters, type Area } from './area';
import type { ColourRuleInput } from './change';
import type { ColouredColumns } from './colouredColumns';

const SIGNATURE = /^=\s*\$[A-Z]{1,3}\d+\s*=\s*"([^"]*)"\s*$/iu;
const OWN_WORDS = new Set([...STATUS_WORDS, ...Object.keys(ASSIGNMENT_STATUS_ALIASES)].map(foldText));

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
 * Whether a conditional format is one of ours, by its formula alone: any palette, any row, split and duplicated copies.
 * @example isOwnColourRule('=$P17="Uppfylls helt"') // true
 * @example isOwnColourRule('=$P17>100') // false
 */
export function isOwnColourRule(formula: string): boolean {
  const word = SIGNATURE.exec(formula)?.[1];
  return word !== undefined && OWN_WORDS.has(foldText(word));
}
