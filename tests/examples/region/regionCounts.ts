import followUp from '../../data/followup-april-2023.json';

/** How many sub-goals and indicators of a goal have each judgement, over all boards. The parts add up to the total. */
export interface GoalCounts {
  readonly goal: number;
  readonly subGoals: {
    readonly full: number;
    readonly partly: number;
    readonly not: number;
    readonly missing: number;
  };
  /** `missing` is the report's `saknar bedömning`: without status, whether due in April or not. */
  readonly indicators: {
    readonly green: number;
    readonly yellow: number;
    readonly red: number;
    readonly missing: number;
  };
}

/**
 * The counts that the region's report for April 2023 prints. A category that the sentence leaves out is 0. In three places the
 * printed parts do not reach the printed total (mål 2 indicators by 3, mål 4 sub-goals by 4, mål 11 sub-goals by 1): what is
 * unaccounted for is taken as missing, so that the total stands.
 */
export const REGION_COUNTS: readonly GoalCounts[] = followUp.goals.map((goal) => {
  const { delmal_counts: subGoals, indicator_counts: indicators, unaccounted } = goal;
  return {
    goal: goal.number,
    subGoals: {
      full: subGoals.fulfilled,
      partly: subGoals.partly ?? 0,
      not: subGoals.not ?? 0,
      missing: (subGoals.missing ?? 0) + unaccounted.delmal,
    },
    indicators: {
      green: indicators.green ?? 0,
      yellow: indicators.yellow ?? 0,
      red: indicators.red ?? 0,
      missing: (indicators.missing ?? 0) + unaccounted.indicators,
    },
  };
});
