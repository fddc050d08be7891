import type { CheckRule } from '../checkRule';
import { indicatorLabel } from './indicatorLabel';

/**
 * IND-01: an indicator has no target, so it never gets a colour. `Svar saknas` and the like are no target either.
 * @example Mål 2023 `Svar saknas` → warning with value 'Svar saknas'
 */
export const MISSING_TARGET: CheckRule<
  'IND-01',
  { readonly label: string | null; readonly column: string; readonly value: string }
> = {
  id: 'IND-01',
  severities: ['warning'],
  source: 'plan 2023 of Regionstyrelsen: three targets are “Svar saknas”',
  find: ({ indicators }) =>
    (indicators ?? []).flatMap((row) => {
      const place = row.place('target');
      if (place === null || row.state('target') !== 'missing') return [];
      const params = {
        label: indicatorLabel(row),
        column: place.column ?? '',
        value: row.shown('target').trim(),
      };
      return [{ severity: 'warning', place, params }];
    }),
};
