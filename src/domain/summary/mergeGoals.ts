import type { GoalSummary } from './summaryReport';
import { INDICATOR_PARTS, mergeTallies, SUB_GOAL_PARTS } from './tally';

/** One part's goals: a board's, or Regionen's own. */
export interface PartGoals {
  readonly goals: readonly GoalSummary[];
  readonly isRegion: boolean;
}

/**
 * The region's goals: the counts are those of the parts, added up; name, judgement and comment are Regionen's own. A goal that Regionen
 * has no row for bears the name that most boards give it, and no judgement.
 */
export function mergeGoals(parts: readonly PartGoals[]): readonly GoalSummary[] {
  const numbers = [...new Set(parts.flatMap(({ goals }) => goals.map(({ number }) => number)))];
  return numbers
    .toSorted((one, other) => one - other)
    .map((number) => {
      const having = (isRegion: boolean): readonly GoalSummary[] =>
        parts
          .filter((part) => part.isRegion === isRegion)
          .flatMap(({ goals }) => goals.filter((goal) => goal.number === number));
      const [own] = having(true);
      const all = [...having(false), ...having(true)];
      return {
        number,
        name: own !== undefined && own.name !== '' ? own.name : commonest(all.map(({ name }) => name)),
        assessment: own?.assessment ?? null,
        previousAssessment: own?.previousAssessment ?? null,
        movement: own?.movement ?? null,
        comment: own?.comment ?? '',
        source: own?.source ?? [],
        subGoals: mergeTallies(
          SUB_GOAL_PARTS,
          all.map(({ subGoals }) => subGoals),
        ),
        indicators: mergeTallies(
          INDICATOR_PARTS,
          all.map(({ indicators }) => indicators),
        ),
        adopters: all.flatMap(({ adopters }) => adopters),
      };
    });
}

/** Of names given equally often the first; '' when none is given. */
function commonest(names: readonly string[]): string {
  const given = names.filter((name) => name !== '');
  const timesOf = (name: string): number => given.filter((each) => each === name).length;
  return given.reduce((best, name) => (timesOf(name) > timesOf(best) ? name : best), given[0] ?? '');
}
