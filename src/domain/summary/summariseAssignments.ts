import { groupBy } from '../check/groupBy';
import { nameKey } from '../check/nameKey';
import type { AssignmentState, AssignmentStatus } from '../statusWords';
import { joinSources } from './source';
import type { AssignmentInput } from './summaryInput';
import type {
  AssignmentAnswer,
  AssignmentPart,
  AssignmentsSummary,
  AssignmentSummary,
  BoardName,
} from './summaryReport';
import { tally } from './tally';
import { stateMovement } from './trend';

/** How assignments count, what asks most for attention first: of several boards' answers the first of these counts. */
export const ASSIGNMENT_PARTS = [
  'deviating',
  'missing',
  'notStarted',
  'onTrack',
  'completed',
  'cancelled',
] as const satisfies readonly AssignmentPart[];

const PART_OF: Readonly<Record<AssignmentStatus, AssignmentPart>> = {
  'Pågående med avvikelse': 'deviating',
  'Ej påbörjat': 'notStarted',
  'Pågående enligt plan': 'onTrack',
  Avslutat: 'completed',
  Avbrutet: 'cancelled',
};

const STATUS_OF: Readonly<Record<AssignmentPart, AssignmentStatus | null>> = {
  deviating: 'Pågående med avvikelse',
  missing: null,
  notStarted: 'Ej påbörjat',
  onTrack: 'Pågående enligt plan',
  completed: 'Avslutat',
  cancelled: 'Avbrutet',
};

/** A row whose board is known. */
export type PlacedAssignment = AssignmentInput & { readonly board: BoardName };

/**
 * Assignments counted and listed. In the region (`isShared`) one given to several boards, same Från and text, counts once: late when
 * any board is late, else by the answer that asks most for attention. Source: layouts.md, Uppdrag.
 * @example Avslutat from RS and Pågående med avvikelse from HSN → one assignment, deviating
 */
export function summariseAssignments(
  rows: readonly PlacedAssignment[],
  isShared: boolean,
): AssignmentsSummary {
  const keyOf = ({ assignedBy, assignment }: PlacedAssignment, at: number): string =>
    isShared && assignment !== ''
      ? JSON.stringify([nameKey(assignedBy), nameKey(assignment)])
      : `row ${String(at)}`;
  const numbered = rows.map((row, at) => ({ row, key: keyOf(row, at) }));
  const groups = [...groupBy(numbered, ({ key }) => key).values()].map((group) =>
    one(group.map(({ row }) => row)),
  );
  const items = groups.map(({ summary, part }) => ({
    summary,
    part,
    source: joinSources(summary.answers.map(({ source }) => source)),
  }));
  const late = items.filter(({ summary }) => summary.isLate);
  return {
    counts: tally(ASSIGNMENT_PARTS, items, ({ part }) => part),
    late: { count: late.length, source: joinSources(late.map(({ source }) => source)) },
    list: items.toSorted((left, right) => rankOf(left) - rankOf(right)).map(({ summary }) => summary),
  };
}

interface Item {
  readonly summary: AssignmentSummary;
  readonly part: AssignmentPart;
}

function one(rows: readonly PlacedAssignment[]): Item {
  const parts = new Set(rows.map(({ status }) => partOf(status)));
  const part = ASSIGNMENT_PARTS.find((each) => parts.has(each)) ?? 'missing';
  const isLate = rows.some((row) => row.isLate);
  const dates = rows.map(({ endDate }) => endDate).filter((date) => date !== null);
  const firstText = (textOf: (row: PlacedAssignment) => string): string =>
    rows.map(textOf).find((text) => text !== '') ?? '';
  return {
    part,
    summary: {
      assignedBy: firstText((row) => row.assignedBy),
      assignment: firstText((row) => row.assignment),
      directedTo: firstText((row) => row.directedTo),
      endDate: dates.length === 0 ? null : Math.min(...dates),
      endDateText: firstText((row) => row.endDateText),
      state: isLate ? 'Försenat' : STATUS_OF[part],
      isLate,
      answers: rows.map(answerOf),
    },
  };
}

function answerOf(row: PlacedAssignment): AssignmentAnswer {
  const { board, status, isLate, previousState, comment, source } = row;
  const state: AssignmentState | null = isLate ? 'Försenat' : status;
  return { board, status, state, movement: stateMovement(previousState, state), isLate, comment, source };
}

function partOf(status: AssignmentStatus | null): AssignmentPart {
  return status === null ? 'missing' : PART_OF[status];
}

/** Late ones first, then in the order of {@link ASSIGNMENT_PARTS}. */
function rankOf({ summary, part }: Item): number {
  return summary.isLate ? -1 : ASSIGNMENT_PARTS.indexOf(part);
}
