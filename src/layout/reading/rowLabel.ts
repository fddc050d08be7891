import type { ColumnMatch } from '../findColumns';
import type { RawValue } from '../snapshot';
import { isBlank } from './sheetGrid';
import { rawText } from './rawText';

/** The columns that name a row, the most telling first. */
const NAMING = [
  'indicator',
  'assignment',
  'action',
  'financialGoal',
  'investmentArea',
  'subGoal',
  'goal',
  'text',
  'purpose',
  'area',
  'name',
  'measure',
  'number',
];
const LONGEST = 60;

/**
 * What a row is called in messages: its indicator, goal, area …, cut after about 60 letters; null when it has no name.
 * @param exceptKey the column that the message speaks of already
 */
export function rowLabel(
  cells: readonly RawValue[],
  columns: ReadonlyMap<string, ColumnMatch>,
  exceptKey: string,
): string | null {
  for (const key of NAMING) {
    const match = columns.get(key);
    if (match === undefined || key === exceptKey || match.column.kind === 'list') continue;
    const cell = cells[match.index];
    if (cell === undefined || isBlank(cell)) continue;
    const text = rawText(cell).replace(/\s+/gu, ' ').trim();
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
  }
  return null;
}
