import type { FlowTotal } from '../../domain/redistribution/flowTotals';
import type { FlowParty } from '../../domain/redistribution/purposeFlows';
import type {
  OverviewLine,
  RedistributionOverview,
} from '../../domain/redistribution/redistributionOverview';
import { linesOf } from './linesOf';

/** The rows that a flow between boards, or between areas, is made of, in the sheet's order. */
export function flowLines(
  { from, to }: FlowTotal,
  by: 'board' | 'area',
  overview: RedistributionOverview,
): readonly OverviewLine[] {
  const isSame = (one: FlowParty | null, other: FlowParty | null): boolean => {
    if (one === null || other === null) return one === other;
    return one.board === other.board && (by === 'board' || one.area === other.area);
  };
  const rows = new Set(
    overview.purposes
      .flatMap(({ flows }) => flows)
      .filter((flow) => isSame(flow.from, from) && isSame(flow.to, to))
      .flatMap((flow) => [flow.from, flow.to])
      .map((party) => party?.rowNumber),
  );
  return linesOf(overview).filter(({ rowNumber }) => rows.has(rowNumber));
}
