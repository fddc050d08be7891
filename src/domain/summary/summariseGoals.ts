import { groupBy } from '../check/groupBy';
import { indicatorStatus, type IndicatorStatus } from '../indicatorStatus';
import type { Assessment } from '../statusWords';
import { joinSources } from './source';
import type { GoalInput, IndicatorInput, SubGoalInput, SummaryInput } from './summaryInput';
import type { BoardName, GoalSummary } from './summaryReport';
import { INDICATOR_PARTS, SUB_GOAL_PARTS, tally, type IndicatorPart, type SubGoalPart } from './tally';
import { assessmentMovement } from './trend';

const SUB_GOAL_PART: Readonly<Record<Assessment, SubGoalPart>> = {
  'Uppfylls helt': 'full',
  'Uppfylls delvis': 'partly',
  'Uppfylls inte': 'not',
};

const INDICATOR_PART: Readonly<Record<IndicatorStatus, IndicatorPart>> = {
  Grön: 'green',
  Gul: 'yellow',
  Röd: 'red',
  Saknas: 'missing',
  'Ej aktuell': 'notDue',
};

/** The rows of one board that make up its goals. */
export interface GoalRows {
  readonly goals: readonly GoalInput[];
  readonly subGoals: readonly SubGoalInput[];
  readonly indicators: readonly IndicatorInput[];
}

/**
 * A board's goals by number, each with its sub-goals and indicators counted. A goal whose number stands only on sub-goals or indicators
 * (IND-06) has its line too, so that nothing with a number is lost.
 * @example April 2023, mål 1, all boards: sub-goals 3 full, 3 not, 1 missing; indicators 4 red, 2 missing, 4 not due
 */
export function summariseGoals(
  board: BoardName,
  rows: GoalRows,
  input: Pick<SummaryInput, 'period' | 'thresholds'>,
): readonly GoalSummary[] {
  const own = groupBy(rows.goals, ({ number }) => keyOf(number));
  const subGoals = groupBy(rows.subGoals, ({ goalNumber }) => keyOf(goalNumber));
  const indicators = groupBy(rows.indicators, ({ goalNumber }) => keyOf(goalNumber));
  const numbers = [...new Set([...own.keys(), ...subGoals.keys(), ...indicators.keys()])].map(Number);
  return numbers
    .toSorted((one, other) => one - other)
    .map((number) => {
      const key = String(number);
      const children = subGoals.get(key) ?? [];
      return {
        number,
        ...goalItself(own.get(key) ?? []),
        subGoals: tally(SUB_GOAL_PARTS, children, ({ assessment }) => subGoalPart(assessment)),
        indicators: tally(INDICATOR_PARTS, indicators.get(key) ?? [], (row) => indicatorPart(row, input)),
        adopters: children.length > 0 ? [board.name] : [],
      };
    });
}

/** How a judgement counts. */
export function subGoalPart(assessment: Assessment | null): SubGoalPart {
  return assessment === null ? 'missing' : SUB_GOAL_PART[assessment];
}

/** How an indicator counts, by the colour rule; what the sheet's Status cell says is not asked. */
export function indicatorPart(
  { figures, periodicity }: IndicatorInput,
  { period, thresholds }: Pick<SummaryInput, 'period' | 'thresholds'>,
): IndicatorPart {
  if (period === null) return 'missing';
  return INDICATOR_PART[indicatorStatus(figures, periodicity, period, thresholds).status];
}

type GoalItself = Pick<
  GoalSummary,
  'name' | 'assessment' | 'movement' | 'previousAssessment' | 'comment' | 'source'
>;

/** A goal number that a board has twice (MAL-03) has the judgement that both agree on, else none. */
function goalItself(rows: readonly GoalInput[]): GoalItself {
  const assessment = agreed(rows.map((row) => row.assessment));
  const previousAssessment = agreed(rows.map((row) => row.previousAssessment));
  return {
    name: rows.find(({ goal }) => goal !== '')?.goal ?? '',
    assessment,
    previousAssessment,
    movement: assessmentMovement(previousAssessment, assessment),
    comment: [...new Set(rows.map(({ comment }) => comment).filter((text) => text !== ''))].join('\n'),
    source: joinSources(rows.map(({ source }) => source)),
  };
}

function agreed<T>(values: readonly (T | null)[]): T | null {
  const [first, ...others] = [...new Set(values.filter((value) => value !== null))];
  return first === undefined || others.length > 0 ? null : first;
}

function keyOf(number: number | null): string | null {
  return number === null ? null : String(number);
}
