import { groupBy } from '../groupBy';
import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';
import { checkedGroups } from './checkedGroups';
import { rowNumbers } from './rowNumbers';

/**
 * OMF-05: rows of one group bear different Typ. It points to the first row that bears another than most rows do; of types that
 * equally many rows bear, the uppermost is the usual one.
 * @example rows 5 and 6 Omfördelning, row 7 Tillskott → row 7
 */
export const MIXED_TYPES: CheckRule<
  'OMF-05',
  {
    readonly purpose: string | null;
    /** In the order in which they occur. */
    readonly types: readonly string[];
    /** For each of `types` its rows, with spaces between. */
    readonly rows: readonly string[];
  }
> = {
  id: 'OMF-05',
  severities: ['error'],
  source: 'practice.md 5, BO-04: internal and external funding are never mixed in one purpose',
  find: (book) =>
    checkedGroups(book).flatMap((group) => {
      const byType = groupBy(group.rows, ({ type }) => (type === '' ? null : type));
      if (byType.size < 2) return [];
      const [usual] = [...byType].toSorted(([, one], [, other]) => other.length - one.length);
      const odd = group.rows.find(({ type }) => type !== '' && type !== usual?.[0]);
      const place = odd?.place('type') ?? null;
      if (place === null) return [];
      const params = {
        purpose: shortLabel(group.purpose),
        types: [...byType.keys()],
        rows: [...byType.values()].map((rows) => rowNumbers(rows).join(' ')),
      };
      return [{ severity: 'error', place, params }];
    }),
};
