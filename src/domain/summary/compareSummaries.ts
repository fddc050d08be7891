import { nameKey } from '../check/nameKey';
import { compareAmounts } from './compareAmounts';
import { pairRows } from './pairRows';
import type { MovedCount, SummaryChange } from './summaryChange';
import type { PartState, SummaryState } from './summaryState';
import { INDICATOR_PARTS, SUB_GOAL_PARTS } from './tally';

/**
 * What a refreshed summary shows otherwise than the one before, part by part; in each what asks most for attention first: new red
 * indicators, other colours, judgements, assignments, money, counts. Empty when nothing changed.
 * @example a red indicator that was yellow → { kind: 'indicator', previous: 'Gul', current: 'Röd', … }
 * @example a forecast 3 912,000 that was 3 912,004 → nothing
 */
export function compareSummaries(previous: SummaryState, current: SummaryState): readonly SummaryChange[] {
  const [before, after] = [byCode(previous), byCode(current)];
  return [
    ...current.flatMap((part): readonly SummaryChange[] => {
      const earlier = before.get(part.code);
      if (earlier === undefined) return [{ kind: 'newPart', part: part.code, name: part.name }];
      return partChanges(earlier, part);
    }),
    ...previous
      .filter(({ code }) => !after.has(code))
      .map(({ code, name }): SummaryChange => ({ kind: 'gonePart', part: code, name })),
  ];
}

function partChanges(before: PartState, after: PartState): readonly SummaryChange[] {
  const indicators = indicatorChanges(before, after);
  const isNewRed = (change: SummaryChange): boolean =>
    change.kind === 'indicator' && change.current === 'Röd';
  return [
    ...indicators.filter(isNewRed),
    ...indicators.filter((change) => !isNewRed(change)),
    ...goalChanges(before, after),
    ...assignmentChanges(before, after),
    ...compareAmounts(before, after),
    ...countChanges(before, after),
  ];
}

function indicatorChanges(before: PartState, after: PartState): readonly SummaryChange[] {
  const pairs = pairRows(
    before.indicators,
    after.indicators,
    ({ board, goalNumber, indicator }) => JSON.stringify([board, goalNumber, nameKey(indicator)]),
    (one, other) => one.status === other.status,
  );
  return pairs.flatMap(([old, now]): readonly SummaryChange[] => {
    const row = now ?? old;
    if (row === null) return [];
    const { board, goalNumber, indicator } = row;
    const statuses = { previous: old?.status ?? null, current: now?.status ?? null };
    return [{ kind: 'indicator', part: after.code, board, goalNumber, indicator, ...statuses }];
  });
}

function goalChanges(before: PartState, after: PartState): readonly SummaryChange[] {
  const part = after.code;
  const earlier = new Map(before.goals.map((goal) => [goal.number, goal]));
  const numbers = new Set(after.goals.map(({ number }) => number));
  return [
    ...after.goals.flatMap(({ number, name, assessment }): readonly SummaryChange[] => {
      const old = earlier.get(number);
      const goal = { part, goalNumber: number, goal: name };
      if (old === undefined) return [{ kind: 'newGoal', ...goal }];
      if (old.assessment === assessment) return [];
      return [{ kind: 'assessment', ...goal, previous: old.assessment, current: assessment }];
    }),
    ...before.goals
      .filter(({ number }) => !numbers.has(number))
      .map(({ number, name }): SummaryChange => ({ kind: 'goneGoal', part, goalNumber: number, goal: name })),
  ];
}

function assignmentChanges(before: PartState, after: PartState): readonly SummaryChange[] {
  const part = after.code;
  const pairs = pairRows(
    before.assignments,
    after.assignments,
    ({ assignment }) => nameKey(assignment),
    (one, other) => one.state === other.state,
  );
  return pairs.flatMap(([old, now]): readonly SummaryChange[] => {
    if (now === null) {
      return old === null ? [] : [{ kind: 'goneAssignment', part, assignment: old.assignment }];
    }
    const { assignment, state } = now;
    if (old === null) return [{ kind: 'newAssignment', part, assignment }];
    return [{ kind: 'assignment', part, assignment, previous: old.state, current: state }];
  });
}

function countChanges(before: PartState, after: PartState): readonly SummaryChange[] {
  const part = after.code;
  const subGoals = moved(SUB_GOAL_PARTS, (state, key) => sumOf(state.goals, (goal) => goal.subGoals[key]));
  const indicators = moved(INDICATOR_PARTS, (state, key) =>
    sumOf(state.goals, (goal) => goal.indicators[key]),
  );
  return [
    ...(subGoals.length === 0 ? [] : [{ kind: 'subGoalCounts', part, moved: subGoals } as const]),
    ...(indicators.length === 0 ? [] : [{ kind: 'indicatorCounts', part, moved: indicators } as const]),
  ];

  function moved<K extends string>(
    keys: readonly K[],
    countOf: (state: PartState, key: K) => number,
  ): readonly MovedCount<K>[] {
    return keys
      .map((key) => ({ key, previous: countOf(before, key), current: countOf(after, key) }))
      .filter(({ previous, current }) => previous !== current);
  }
}

function sumOf<T>(things: readonly T[], valueOf: (thing: T) => number): number {
  return things.reduce((sum, thing) => sum + valueOf(thing), 0);
}

function byCode(state: SummaryState): ReadonlyMap<string, PartState> {
  return new Map(state.map((part) => [part.code, part]));
}
