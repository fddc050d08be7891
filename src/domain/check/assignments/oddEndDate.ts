import { yearStart } from '../../periodEnd';
import type { AssignmentRow, CheckedBook } from '../checkedBook';
import type { CheckRule, RuleFinding } from '../checkRule';
import { chooseWord } from '../fixes';
import { shortLabel } from '../shortLabel';
import { isClosed, isLate } from './isLate';

const WORDS = ['Löpande', 'Tills vidare'];

interface EndDateParams {
  readonly form: 'beforeYear' | 'notDate';
  readonly label: string | null;
  /** An Excel serial number. */
  readonly endDate: number | null;
  readonly value: string;
  readonly year: number | null;
}

/**
 * UPP-02: an assignment's end date is before the year of the workbook, or neither a date nor Löpande or Tills vidare. Not where the
 * assignment is finished or cancelled, nor where UPP-01 says that it is late.
 * @example Slutdatum 2024-12-31 in the plan for 2025 → beforeYear
 * @example Slutdatum `vid behov` → notDate
 */
export const ODD_END_DATE: CheckRule<'UPP-02', EndDateParams> = {
  id: 'UPP-02',
  severities: ['warning'],
  source: 'plan 2025 of Hälso- och sjukvårdsnämnden: three assignments end 2024-12-31',
  find: (book) => (book.assignments ?? []).flatMap((row) => findInRow(row, book)),
};

function findInRow(row: AssignmentRow, book: CheckedBook): readonly RuleFinding<EndDateParams>[] {
  const place = row.place('endDate');
  if (place === null) return [];
  const { endDate } = row;
  const value = row.shown('endDate').trim();
  const params = { label: shortLabel(row.assignment), endDate, value, year: book.year };
  // An Excel error is VAL-05.
  if (row.state('endDate') === 'unreadable' && !value.startsWith('#')) {
    const fix = chooseWord(place, WORDS, null);
    return [{ severity: 'warning', place, params: { ...params, form: 'notDate' }, fix }];
  }
  const isBefore = endDate !== null && book.year !== null && endDate < yearStart(book.year);
  if (!isBefore || isClosed(row) || isLate(row, book)) return [];
  return [{ severity: 'warning', place, params: { ...params, form: 'beforeYear' } }];
}
