import { nameKey } from '../check/nameKey';
import type { AssignmentState } from '../statusWords';
import type { AssignmentInput, SummaryInput, SummaryRow } from './summaryInput';

/**
 * Rows of a follow-up with what an earlier one said of the same: the goals' assessments, the assignments' states and the forecasts.
 * What the columns Föregående … say already stands. Rows are the same when board and name are (of goals the number too: the same
 * number may be another goal).
 * @example a goal without Föregående bedömning that was Uppfylls inte in April → previousAssessment 'Uppfylls inte'
 */
export function withPreviousPeriod(input: SummaryInput, earlier: SummaryInput): SummaryInput {
  const goals = byKey(earlier.goals, ({ number, goal }) => [number, nameKey(goal)]);
  const assignments = byKey(earlier.assignments, ({ assignedBy, assignment }) => [
    nameKey(assignedBy),
    nameKey(assignment),
  ]);
  const areas = byKey(earlier.economy, ({ area }) => [nameKey(area)]);
  return {
    ...input,
    goals: input.goals.map((row) => ({
      ...row,
      previousAssessment: row.previousAssessment ?? goals(row)?.assessment ?? null,
    })),
    assignments: input.assignments.map((row) => ({
      ...row,
      previousState: row.previousState ?? stateOf(assignments(row)),
    })),
    economy: input.economy.map((row) => ({
      ...row,
      previousForecastSek: row.previousForecastSek ?? areas(row)?.yearForecastSek ?? null,
    })),
  };
}

/** Finds the earlier row of the same thing; nothing where several rows claim to be it. */
function byKey<R extends SummaryRow>(
  rows: readonly R[],
  keyOf: (row: R) => readonly unknown[],
): (row: R) => R | null {
  const wholeKey = (row: R): string => JSON.stringify([row.board?.name ?? null, ...keyOf(row)]);
  const found = new Map<string, R | null>();
  for (const row of rows) found.set(wholeKey(row), found.has(wholeKey(row)) ? null : row);
  return (row) => (row.board === null ? null : (found.get(wholeKey(row)) ?? null));
}

function stateOf(row: AssignmentInput | null): AssignmentState | null {
  if (row === null) return null;
  return row.isLate ? 'Försenat' : row.status;
}
