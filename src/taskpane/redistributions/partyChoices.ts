import type { RedistributionOverview } from '../../domain/redistribution/redistributionOverview';
import { linesOf } from './linesOf';
import type { ReadRedistributions } from './useRedistributions';

/** What the form proposes. */
export interface PartyChoices {
  /** Full names, the workbook's own board first. */
  readonly boards: readonly string[];
  /** The areas of a board, in the order of the budget. */
  readonly areasOf: (board: string) => readonly string[];
  /** The purposes that stand in the workbook. */
  readonly purposes: readonly string[];
}

/**
 * The boards, areas and purposes that the form proposes; other areas and purposes can be typed.
 * @param register the boards that the pane knows
 */
export function partyChoices(
  { overview, board }: Pick<ReadRedistributions, 'overview' | 'board'>,
  register: readonly string[],
): PartyChoices {
  const parties: readonly { readonly board: string | null; readonly area: string }[] = [
    ...overview.remaining,
    ...linesOf(overview),
  ];
  const names = [board, ...register, ...parties.map((party) => party.board)];
  return {
    boards: unique(names.flatMap((name) => name ?? [])),
    areasOf: (name) =>
      unique(parties.flatMap((party) => (party.board === name && party.area !== '' ? [party.area] : []))),
    purposes: purposesOf(overview),
  };
}

function purposesOf({ purposes }: RedistributionOverview): readonly string[] {
  return unique(purposes.map(({ purpose }) => purpose));
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
