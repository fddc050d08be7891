import type { Change } from '../change';
import { cellsChange } from '../sheetChanges';
import type { SummaryOnSheet } from './existingSummary';
import { TIME_KEY } from './sections/headSections';

/** Says on the sheet of a board that is gone that it is no longer refreshed; the sheet itself stays. */
export function goneNote(existing: SummaryOnSheet, note: string): readonly Change[] {
  const { reading } = existing;
  const row = reading.rows.find(({ key }) => key === TIME_KEY);
  if (row === undefined || row.figures.at(-1) === note) return [];
  return [cellsChange(reading.sheet, row.row, reading.columnCount - 1, [[note]])];
}
