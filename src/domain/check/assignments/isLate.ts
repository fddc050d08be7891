import { periodEnd } from '../../periodEnd';
import type { AssignmentRow, CheckedBook } from '../checkedBook';

/** Finished or cancelled: nothing more is waited for. */
export function isClosed({ status }: AssignmentRow): boolean {
  return status === 'Avslutat' || status === 'Avbrutet';
}

/**
 * Whether an assignment is late as `Läge` has it: its end date is on or before the period's last day, and Status says something else
 * than Avslutat and Avbrutet. Nothing is late in a plan.
 */
export function isLate(
  row: AssignmentRow,
  { kind, year, period }: Pick<CheckedBook, 'kind' | 'year' | 'period'>,
): boolean {
  if (kind !== 'followUp' || year === null || period === null || row.endDate === null) return false;
  const hasStatus = row.state('status') === 'filled' || row.state('status') === 'unreadable';
  return hasStatus && !isClosed(row) && row.endDate <= periodEnd(year, period);
}
