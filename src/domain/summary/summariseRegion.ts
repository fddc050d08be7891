import { headlinesOf } from './headlines';
import { sortDeviations } from './listDeviations';
import { mergeGoals } from './mergeGoals';
import type { EconomyTotal } from './moneyFigures';
import type { PurposeSummary } from './redistributionFigures';
import { summariseAssignments, type PlacedAssignment } from './summariseAssignments';
import { mergeTotals } from './summariseEconomy';
import { subGoalPart } from './summariseGoals';
import { summariseInvestments } from './summariseInvestments';
import { summariseMeasures } from './summariseMeasures';
import { mergeRedistributions } from './summariseRedistributions';
import type { SummaryInput } from './summaryInput';
import type { BoardName, Gap, GoalMatrix, GoalSummary, PartSummary, RegionSummary } from './summaryReport';
import { INDICATOR_PARTS, mergeTallies, SUB_GOAL_PARTS, tally } from './tally';

/** The region's code and name in a report: `Kod` of a board is never `region`. */
export const REGION_PART = { code: 'region', name: 'Alla nämnder' } as const;

/** What the region is put together from. */
export interface RegionParts {
  readonly input: SummaryInput;
  readonly boards: readonly PartSummary[];
  /** Regionen's own rows; null where there are none. */
  readonly own: PartSummary | null;
  /** Boards of the register without any rows, and the empty totals that say so. */
  readonly absent: readonly { readonly board: BoardName; readonly economy: EconomyTotal }[];
  /** The assignments of all of them. */
  readonly assignments: readonly PlacedAssignment[];
  readonly purposes: readonly PurposeSummary[];
  /** What is told of beside the parts' own gaps. */
  readonly otherGaps: readonly Gap[];
}

/** All boards and Regionen's own rows: every figure is put together from the parts', so that they always add up. */
export function summariseRegion(parts: RegionParts): RegionSummary {
  const { input, boards, own, purposes, otherGaps } = parts;
  const all = own === null ? boards : [...boards, own];
  const goals = mergeGoals(all.map((part) => ({ goals: part.goals, isRegion: part === own })));
  const region = {
    kind: 'region',
    ...REGION_PART,
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
    deviations: sortDeviations(all.flatMap(({ deviations }) => deviations)),
    assignments: summariseAssignments(parts.assignments, true),
    economy: economyOf(parts),
    measures: summariseMeasures(all.flatMap(({ measures }) => measures.rows)),
    investments: summariseInvestments(all.flatMap(({ investments }) => investments.rows)),
    staff: all.flatMap(({ staff }) => staff),
    financialGoals: all.flatMap(({ financialGoals }) => financialGoals),
    redistributions:
      input.redistributions === null
        ? null
        : mergeRedistributions(
            all.flatMap(({ redistributions }) => redistributions ?? []),
            purposes,
          ),
    gaps: [...all.flatMap(({ gaps }) => gaps), ...otherGaps],
    matrix: matrixOf(goals, boards),
  } as const;
  return { ...region, headlines: headlinesOf(region, input) };
}

function economyOf({ input, boards, own, absent }: RegionParts): PartSummary['economy'] {
  const totals = new Map([
    ...boards.map(({ name, economy }) => [name, economy.total] as const),
    ...absent.map(({ board, economy }) => [board.name, economy] as const),
  ]);
  const total = mergeTotals(input.boards.flatMap(({ name }) => totals.get(name) ?? []));
  const ownAreas = own?.economy.areas ?? [];
  return {
    areas: [...boards.flatMap(({ economy }) => economy.areas), ...ownAreas],
    total,
    withRegion: own === null || ownAreas.length === 0 ? null : mergeTotals([total, own.economy.total]),
  };
}

function matrixOf(goals: readonly GoalSummary[], boards: readonly PartSummary[]): GoalMatrix {
  return {
    boards: boards.map(({ code, name }) => ({ code, name })),
    rows: goals.map((region) => ({
      number: region.number,
      name: region.name,
      region,
      cells: boards.map((board) => board.goals.find(({ number }) => number === region.number) ?? null),
    })),
  };
}
