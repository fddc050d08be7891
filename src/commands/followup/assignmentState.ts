import type { ContentCell } from '../../layout/layoutContent';
import { excelDate } from '../../layout/excelDate';
import { dateIn, textIn } from '../../layout/reading/rowCells';
import type { ReadRow } from '../../layout/reading/readTable';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import { cellContent } from './rowContent';

const FINISHED = new Set(['', 'Avslutat', 'Avbrutet']);
const MONTHS_AND_DAYS = { April: [4, 30], Augusti: [8, 31], Helår: [12, 31] } as const;

/**
 * An assignment's Läge as the earlier follow-up shows it; worked out where the file has no computed values, by the same rule as the
 * sheet's formula. From a plan, its Status with the aliases spelled out.
 * @param followUp null when the row is a plan's
 */
export function stateContent(row: ReadRow, followUp: StandardWorkbook | null): ContentCell {
  if (followUp === null) return statusContent(row);
  const shown = cellContent(row, 'state');
  return shown ?? (isLate(row, followUp) ? 'Försenat' : statusContent(row));
}

function statusContent(row: ReadRow): ContentCell {
  const status = textIn(row, 'status');
  return status === '' ? cellContent(row, 'status') : status;
}

function isLate(row: ReadRow, { context: { year, period } }: StandardWorkbook): boolean {
  const endDate = dateIn(row, 'endDate');
  if (endDate === null || year === null || period === null || FINISHED.has(textIn(row, 'status')))
    return false;
  const [month, day] = MONTHS_AND_DAYS[period];
  return endDate <= excelDate(year, month, day);
}
