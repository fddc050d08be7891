import type {
  OverviewLine,
  RedistributionOverview,
} from '../../domain/redistribution/redistributionOverview';

/** Every row that is shown, in the sheet's order. */
export function linesOf({ purposes, withoutPurpose }: RedistributionOverview): readonly OverviewLine[] {
  const grouped = purposes.flatMap(({ givers, receivers, newMoney, withoutAmount }) =>
    [givers, receivers, newMoney, withoutAmount].flat(),
  );
  return [...grouped, ...withoutPurpose].toSorted((one, other) => one.rowNumber - other.rowNumber);
}
