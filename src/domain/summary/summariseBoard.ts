import { headlinesOf } from './headlines';
import { listDeviations } from './listDeviations';
import { listGaps } from './listGaps';
import type { PartRows } from './partRows';
import type { PurposeSummary } from './redistributionFigures';
import { summariseAssignments } from './summariseAssignments';
import { areasOf, totalOf } from './summariseEconomy';
import { subGoalPart, summariseGoals } from './summariseGoals';
import { investmentsOf, summariseInvestments } from './summariseInvestments';
import { measuresOf, summariseMeasures } from './summariseMeasures';
import { redistributionsOf } from './summariseRedistributions';
import { differenceOf } from './sumKnown';
import type { StaffInput, SummaryInput } from './summaryInput';
import type { BoardName, Gap, PartSummary, StaffSummary, SummaryValue } from './summaryReport';
import { INDICATOR_PARTS, mergeTallies, SUB_GOAL_PARTS, tally } from './tally';

/** What a board's summary needs beside its rows. */
export interface BoardScope {
  readonly input: SummaryInput;
  readonly purposes: readonly PurposeSummary[];
  /** The rows are Regionen's own. */
  readonly isRegion: boolean;
  /** What is told of beside the board's own gaps. */
  readonly otherGaps: readonly Gap[];
}

/** Everything about one board's rows; of Regionen's own, what the region is put together from. */
export function summariseBoard(
  board: BoardName,
  rows: PartRows,
  { input, purposes, isRegion, otherGaps }: BoardScope,
): PartSummary {
  const goals = summariseGoals(board, rows, input);
  const areas = areasOf(board, rows.economy, isRegion);
  const part = {
    kind: 'board',
    ...board,
    goals,
    goalAssessments: tally(SUB_GOAL_PARTS, goals, ({ assessment }) => subGoalPart(assessment)),
    subGoals: mergeTallies(
      SUB_GOAL_PARTS,
      goals.map(({ subGoals }) => subGoals),
    ),
    indicators: mergeTallies(
      INDICATOR_PARTS,
      goals.map(({ indicators }) => indicators),
    ),
    deviations: listDeviations(board, rows.indicators, input),
    assignments: summariseAssignments(rows.assignments, false),
    economy: { areas, total: totalOf(board, areas, input), withRegion: null },
    measures: summariseMeasures(measuresOf(board, rows.measures)),
    investments: summariseInvestments(investmentsOf(board, rows.investments)),
    staff: rows.staff.map((row) => staffOf(board, row)),
    financialGoals: rows.financialGoals.map((row) => ({ ...row, board })),
    redistributions:
      input.redistributions === null ? null : redistributionsOf(board, rows.redistributions, purposes),
    gaps: [...listGaps(board, rows, input, isRegion), ...otherGaps],
  } as const;
  return { ...part, headlines: headlinesOf(part, input) };
}

function staffOf(board: BoardName, row: StaffInput): StaffSummary {
  const change = differenceOf(numberOf(row.value), numberOf(row.previousValue));
  return { ...row, board, change: change === null ? null : withoutNoise(change) };
}

function numberOf(value: SummaryValue | null): number | null {
  return typeof value?.value === 'number' ? value.value : null;
}

/** 0.047 − 0.052 is −0.005, not −0.0050000000000000044. */
function withoutNoise(difference: number): number {
  return Number(difference.toPrecision(12));
}
