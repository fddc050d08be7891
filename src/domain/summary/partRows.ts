import { groupBy } from '../check/groupBy';
import type { PlacedAssignment } from './summariseAssignments';
import type { PlacedRedistribution } from './summariseRedistributions';
import type {
  EconomyInput,
  FinancialGoalInput,
  GoalInput,
  IndicatorInput,
  InvestmentInput,
  MeasureInput,
  RedistributionInput,
  StaffInput,
  SubGoalInput,
  SummaryInput,
  SummaryRow,
} from './summaryInput';
import type { BoardName } from './summaryReport';

/** The rows of one board, or Regionen's own. */
export interface PartRows {
  readonly goals: readonly GoalInput[];
  readonly subGoals: readonly SubGoalInput[];
  readonly indicators: readonly IndicatorInput[];
  readonly assignments: readonly PlacedAssignment[];
  readonly economy: readonly EconomyInput[];
  readonly measures: readonly MeasureInput[];
  readonly investments: readonly InvestmentInput[];
  readonly staff: readonly StaffInput[];
  readonly financialGoals: readonly FinancialGoalInput[];
  readonly redistributions: readonly PlacedRedistribution[];
  /** Rows without an amount that can be read; in no sum. */
  readonly unreadableRedistributions: readonly RedistributionInput[];
}

/** Every row of the workbook by its board. */
export interface DividedRows {
  readonly of: (board: BoardName) => PartRows;
  readonly has: (board: BoardName) => boolean;
  /** Redistributions of all boards, in the sheet's order. */
  readonly redistributions: readonly PlacedRedistribution[];
  /** Rows whose board is unknown: they are in no part. */
  readonly unplaced: readonly SummaryRow[];
}

/** Divides the rows of a workbook between its boards: every row is in one part, or in `unplaced`. */
export function divideRows(input: SummaryInput): DividedRows {
  const all: readonly SummaryRow[] = [
    ...input.goals,
    ...input.subGoals,
    ...input.indicators,
    ...input.assignments,
    ...input.economy,
    ...input.measures,
    ...input.investments,
    ...input.staff,
    ...input.financialGoals,
    ...(input.redistributions ?? []),
  ];
  const present = new Set(all.map(({ board }) => board?.name));
  const redistributions = (input.redistributions ?? []).flatMap(placed).flatMap(summed);
  const tables = {
    goals: byBoard(input.goals),
    subGoals: byBoard(input.subGoals),
    indicators: byBoard(input.indicators),
    assignments: byBoard(input.assignments.flatMap(placed)),
    economy: byBoard(input.economy),
    measures: byBoard(input.measures),
    investments: byBoard(input.investments),
    staff: byBoard(input.staff),
    financialGoals: byBoard(input.financialGoals),
    redistributions: byBoard(redistributions),
    unreadable: byBoard((input.redistributions ?? []).filter(({ amountSek }) => amountSek === null)),
  };
  return {
    of: ({ name }) => ({
      goals: tables.goals(name),
      subGoals: tables.subGoals(name),
      indicators: tables.indicators(name),
      assignments: tables.assignments(name),
      economy: tables.economy(name),
      measures: tables.measures(name),
      investments: tables.investments(name),
      staff: tables.staff(name),
      financialGoals: tables.financialGoals(name),
      redistributions: tables.redistributions(name),
      unreadableRedistributions: tables.unreadable(name),
    }),
    has: ({ name }) => present.has(name),
    redistributions,
    unplaced: all.filter(({ board }) => board === null),
  };
}

function byBoard<R extends SummaryRow>(rows: readonly R[]): (name: string) => readonly R[] {
  const groups = groupBy(rows, ({ board }) => board?.name ?? null);
  return (name) => groups.get(name) ?? [];
}

function placed<R extends SummaryRow>(row: R): readonly (R & { readonly board: BoardName })[] {
  const { board } = row;
  return board === null ? [] : [{ ...row, board }];
}

function summed<R extends { readonly amountSek: number | null }>(
  row: R,
): readonly (R & { readonly amountSek: number })[] {
  const { amountSek } = row;
  return amountSek === null ? [] : [{ ...row, amountSek }];
}
