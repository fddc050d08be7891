import { periodEnd } from '../../periodEnd';
import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';
import { isLate } from './isLate';

/**
 * UPP-01: an assignment is late.
 * @example end date 2023-03-31, Pågående med avvikelse, follow-up of April 2023 → late
 */
export const LATE_ASSIGNMENT: CheckRule<
  'UPP-01',
  {
    readonly label: string | null;
    /** Excel serial numbers. */
    readonly endDate: number;
    readonly periodEnd: number;
    readonly status: string;
  }
> = {
  id: 'UPP-01',
  severities: ['warning'],
  source: 'report April 2023: assignments “Pågående enligt plan” whose comments tell of a delayed start',
  find: (book) =>
    (book.assignments ?? []).flatMap((row) => {
      const place = row.place('state') ?? row.place('endDate');
      const { endDate } = row;
      if (place === null || endDate === null || !isLate(row, book)) return [];
      if (book.year === null || book.period === null) return [];
      const params = {
        label: shortLabel(row.assignment),
        endDate,
        periodEnd: periodEnd(book.year, book.period),
        status: row.status ?? row.shown('status').trim(),
      };
      return [{ severity: 'warning', place, params }];
    }),
};
