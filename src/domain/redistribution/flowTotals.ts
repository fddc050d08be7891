import type { Flow, FlowParty } from './purposeFlows';

/** What goes from one party to another in all, with the purposes, the largest first. */
export interface FlowTotal {
  /** Null: no row gives it. */
  readonly from: FlowParty | null;
  /** Null: no row receives it. */
  readonly to: FlowParty | null;
  readonly amountSek: number;
  readonly purposes: readonly { readonly purpose: string; readonly amountSek: number }[];
}

/**
 * Adds up flows by pair of boards or of areas, the largest first; of equals the first in the sheet. By boards, `area` is ''.
 * Nothing is netted: what goes back and forth stands as two.
 */
export function flowTotals(flows: readonly Flow[], by: 'board' | 'area'): readonly FlowTotal[] {
  const totals = new Map<
    string,
    { from: FlowParty | null; to: FlowParty | null; purposes: Map<string, number> }
  >();
  for (const flow of flows) {
    const [from, to] = [partyOf(flow.from, by), partyOf(flow.to, by)];
    const key = JSON.stringify([from, to]);
    const total = totals.get(key) ?? { from, to, purposes: new Map<string, number>() };
    total.purposes.set(flow.purpose, (total.purposes.get(flow.purpose) ?? 0) + flow.amountSek);
    totals.set(key, total);
  }
  return [...totals.values()]
    .map(({ from, to, purposes }) => ({
      from,
      to,
      amountSek: [...purposes.values()].reduce((sum, amount) => sum + amount, 0),
      purposes: [...purposes]
        .map(([purpose, amountSek]) => ({ purpose, amountSek }))
        .toSorted((one, other) => other.amountSek - one.amountSek),
    }))
    .toSorted((one, other) => other.amountSek - one.amountSek);
}

function partyOf(party: FlowParty | null, by: 'board' | 'area'): FlowParty | null {
  return party === null ? null : { board: party.board, area: by === 'area' ? party.area : '' };
}
