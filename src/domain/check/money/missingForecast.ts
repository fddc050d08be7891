import type { Period } from '../../period';
import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';

/**
 * EKO-02: the forecast is missing. Not at the year's end, where the outcome is what a forecast would be.
 * @example April, Årsprognos empty → warning
 */
export const MISSING_FORECAST: CheckRule<
  'EKO-02',
  { readonly label: string | null; readonly column: string; readonly period: Period }
> = {
  id: 'EKO-02',
  severities: ['warning'],
  source: 'report April 2023: section 4.4 gives every board’s forecast',
  find: ({ kind, period, economy }) => {
    if (kind !== 'followUp' || period === null || period === 'Helår') return [];
    return (economy ?? []).flatMap((row) => {
      const place = row.place('yearForecast');
      if (place === null || row.state('yearForecast') !== 'missing') return [];
      const label = shortLabel(row.area, row.board ?? '');
      return [{ severity: 'warning', place, params: { label, column: place.column ?? '', period } }];
    });
  },
};
