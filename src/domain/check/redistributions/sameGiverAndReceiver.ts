import { NET_ZERO_TYPES } from '../../redistribution/redistributionTypes';
import type { RedistributionRow } from '../checkedBook';
import type { CheckRule } from '../checkRule';
import { groupBy } from '../groupBy';
import { areaKey } from '../money/areaKey';
import { shortLabel } from '../shortLabel';
import { checkedGroups } from './checkedGroups';
import { rowNumbers } from './rowNumbers';

/**
 * OMF-16: within one Ändamål the same board and area both gives and receives. Told once an area, at the first row whose sign is
 * another than the first one's.
 * @example Sjukhusvård −3,36 (row 5) and +3,36 (row 6) → row 6
 */
export const SAME_GIVER_AND_RECEIVER: CheckRule<
  'OMF-16',
  {
    readonly purpose: string | null;
    readonly board: string;
    /** Null where the rows name no area. */
    readonly area: string | null;
    readonly givers: readonly string[];
    readonly receivers: readonly string[];
  }
> = {
  id: 'OMF-16',
  severities: ['warning'],
  source: 'practice.md 5, BO-05: giver and receiver differ',
  find: (book) =>
    checkedGroups(book).flatMap((group) => {
      const moved = group.rows.filter(({ type }) => NET_ZERO_TYPES.has(type));
      return [...groupBy(moved, areaKey).values()].flatMap((rows) => {
        const givers = rows.filter((row) => (row.amountSek ?? 0) < 0);
        const receivers = rows.filter((row) => (row.amountSek ?? 0) > 0);
        const [giver] = givers;
        const [receiver] = receivers;
        if (giver === undefined || receiver === undefined) return [];
        const second = rows.indexOf(giver) < rows.indexOf(receiver) ? receiver : giver;
        const place = placeOf(second);
        if (place === null) return [];
        const params = {
          purpose: shortLabel(group.purpose),
          board: second.board ?? '',
          area: shortLabel(second.area),
          givers: rowNumbers(givers),
          receivers: rowNumbers(receivers),
        };
        return [{ severity: 'warning', place, params } as const];
      });
    }),
};

function placeOf(row: RedistributionRow): ReturnType<RedistributionRow['place']> {
  return row.place('area') ?? row.place('amount');
}
