import type { Period } from '../../period';
import { isDue } from '../../periodicity';
import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';
import { isClosed } from './isLate';

/**
 * UPP-03: an assignment is due this period and has no comment. Not one that was finished or cancelled in the period before already.
 * @example Tertial: apr, aug, dec in April with an empty Kommentar → warning
 */
export const MISSING_COMMENT: CheckRule<
  'UPP-03',
  { readonly label: string | null; readonly period: Period; readonly periodicity: string }
> = {
  id: 'UPP-03',
  severities: ['warning'],
  source: 'report April 2023: every assignment that was followed up has a comment',
  find: ({ kind, period, assignments }) => {
    if (kind !== 'followUp' || period === null) return [];
    return (assignments ?? []).flatMap((row) => {
      const place = row.place('comment');
      const isLongClosed = isClosed(row) && row.previousState === row.status;
      if (place === null || row.state('comment') !== 'missing' || isLongClosed) return [];
      if (!isDue(row.periodicity, period)) return [];
      const params = { label: shortLabel(row.assignment), period, periodicity: row.periodicity.trim() };
      return [{ severity: 'warning', place, params }];
    });
  },
};
