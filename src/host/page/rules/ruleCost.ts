import { tokenize } from '@borgar/fx';
import { tryParseAddress } from '../../model/address';
import type { ConditionalFormatModel } from '../../model/conditionalFormatModel';

/** Cells read for one drawing. More than this takes the engine seconds, and the page would stand still. */
const MOST_READ_CELLS = 3_000_000;

/** True for a rule whose formula reads long ranges for each of many cells, as a COUNTIF over the whole column does. */
export function isTooCostly(rule: ConditionalFormatModel): boolean {
  const cells = rule.areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
  const rowsUsed = rule.sheet.usedArea(true)?.rowCount ?? 0;
  const read = rule.formulas
    .flatMap((formula) => tokenize(formula))
    .map((token) => cellsOf(token.value, rowsUsed));
  return cells * Math.max(1, ...read) > MOST_READ_CELLS;
}

function cellsOf(reference: string, rowsUsed: number): number {
  const area = tryParseAddress(reference.slice(reference.lastIndexOf('!') + 1));
  return area === null ? 0 : Math.min(area.rowCount, Math.max(1, rowsUsed)) * Math.min(area.columnCount, 100);
}
