import type { GroupVerdict } from '../redistribution/redistributionGroups';
import type { RedistributionSums } from '../redistribution/boardSums';
import type { BoardName } from './summaryReport';
import type { Source } from './source';

/** What was given and received, with the rows. Both Skede count: money decided with the year's budget, and under the year. */
export interface Flow extends RedistributionSums {
  readonly source: Source;
}

/** A giver or a receiver of a purpose. */
export interface FlowSide {
  readonly board: BoardName;
  readonly area: string;
  /** Minus gives. */
  readonly amountSek: number;
  readonly source: Source;
}

/** The rows of one Ändamål and Skede. */
export interface PurposeSummary {
  /** '' for rows without. */
  readonly purpose: string;
  /** Plan, Under året, or ''. */
  readonly stage: string;
  /** As they stand on the rows, each once. */
  readonly types: readonly string[];
  readonly durations: readonly string[];
  readonly decisions: readonly string[];
  /** Boards named as Motpart that have no row here. */
  readonly counterparts: readonly string[];
  readonly givers: readonly FlowSide[];
  readonly receivers: readonly FlowSide[];
  /** What moves: the larger of what is given and received; the net of Tillskott and Ombudgetering. */
  readonly amountSek: number;
  /** All rows added up, and what that says (OMF-02, OMF-03); `unknown` for rows without Ändamål. */
  readonly residueSek: number;
  readonly verdict: GroupVerdict;
  readonly source: Source;
}

/** The flow of one area. */
export interface AreaFlow extends Flow {
  readonly board: BoardName;
  readonly area: string;
}

/** The flow of one board. */
export interface BoardFlow extends Flow {
  readonly board: BoardName;
}

/** The redistributions of a board, or of the region. A board's purposes show the others who take part too. */
export interface RedistributionSummary {
  readonly purposes: readonly PurposeSummary[];
  readonly areas: readonly AreaFlow[];
  readonly boards: readonly BoardFlow[];
  readonly total: Flow;
}
