import { foldText } from '../../domain/foldText';
import type { RawValue } from '../snapshot';
import { rawText } from './rawText';
import { isBlank } from './sheetGrid';

/** Whether the row repeats the header row, pasted along or printed on every page. */
export function isHeaderRow(cells: readonly RawValue[], headers: readonly string[]): boolean {
  const filled = [...cells.keys()].filter((at) => !isBlank(cells[at]));
  const isHeader = (at: number): boolean =>
    foldText(rawText(cells[at] ?? null)) === foldText(headers[at] ?? '');
  return filled.length > 1 && filled.every(isHeader);
}
