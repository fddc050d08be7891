import { nameKey } from '../check/nameKey';
import { pairRows } from './pairRows';
import type { SummaryChange } from './summaryChange';
import { COMPARED_AMOUNTS, type AmountState, type PartState } from './summaryState';

/** Amounts that differ by no more than this show the same: 0,005 mkr. */
const SAME_SEK = 5_000;

const NO_AMOUNTS: AmountState = {
  periodDeviationSek: null,
  yearForecastSek: null,
  forecastDeviationSek: null,
};

/** What moved in a part's economy and redistributions: totals first, then areas, unless the part has no more than one. */
export function compareAmounts(before: PartState, after: PartState): readonly SummaryChange[] {
  const part = after.code;
  const isOneArea = before.areas.length <= 1 && after.areas.length <= 1;
  const areas = pairRows(
    isOneArea ? [] : before.areas,
    isOneArea ? [] : after.areas,
    ({ board, area }) => JSON.stringify([board, nameKey(area)]),
    (one, other) => COMPARED_AMOUNTS.every((amount) => isSame(one[amount], other[amount])),
  );
  const whole = { part, board: null, area: null };
  const { redistributionsNetSek: previousSek } = before;
  const { redistributionsNetSek: currentSek } = after;
  return [
    ...changesOf({ ...whole, of: 'total' }, before.total, after.total),
    ...changesOf({ ...whole, of: 'withRegion' }, before.withRegion, after.withRegion),
    ...areas.flatMap(([old, now]) => {
      const { board, area } = now ?? old ?? { board: null, area: null };
      return changesOf({ part, of: 'area', board, area }, old, now);
    }),
    ...(isSame(previousSek, currentSek)
      ? []
      : [{ kind: 'redistributions', part, previousSek, currentSek } as const]),
  ];
}

type AmountPlace = Pick<Extract<SummaryChange, { kind: 'amount' }>, 'part' | 'of' | 'board' | 'area'>;

/** A forecast that moved its deviation by as much is told by the deviation alone. */
function changesOf(
  place: AmountPlace,
  before: AmountState | null,
  after: AmountState | null,
): readonly SummaryChange[] {
  const [old, now] = [before ?? NO_AMOUNTS, after ?? NO_AMOUNTS];
  const forecast = difference(old.yearForecastSek, now.yearForecastSek);
  const deviation = difference(old.forecastDeviationSek, now.forecastDeviationSek);
  const isToldTwice = forecast !== null && deviation !== null && isSame(forecast, 0 - deviation);
  return COMPARED_AMOUNTS.flatMap((amount): readonly SummaryChange[] => {
    const [previousSek, currentSek] = [old[amount], now[amount]];
    if (isSame(previousSek, currentSek) || (isToldTwice && amount === 'yearForecastSek')) return [];
    return [{ kind: 'amount', ...place, amount, previousSek, currentSek }];
  });
}

function difference(previousSek: number | null, currentSek: number | null): number | null {
  return previousSek === null || currentSek === null ? null : currentSek - previousSek;
}

function isSame(previousSek: number | null, currentSek: number | null): boolean {
  if (previousSek === null || currentSek === null) return previousSek === currentSek;
  return Math.abs(currentSek - previousSek) <= SAME_SEK;
}
