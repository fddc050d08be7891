import type { Period } from '../domain/period';
import type { GoalSummary, PartSummary } from '../domain/summary/summaryReport';
import { goalSentence, type GoalCounts } from './grammar/goalSentence';
import type { Language } from './language';
import { countsOf } from './summaryCounts';

/**
 * The sentences about a goal of a board or of the region. In the region the one board that alone has sub-goals is named.
 * @example // mål 12 of April 2023: 'Regionala utvecklingsnämnden har antagit fyra delmål mot mål 12. …'
 */
export function summaryGoalText(
  language: Language,
  part: Pick<PartSummary, 'kind' | 'name'>,
  goal: GoalSummary,
  period: Period,
): string {
  return goalSentence(language, {
    subject: subjectOf(part, goal),
    goalNumber: goal.number,
    period,
    subGoals: countsOf(goal.subGoals),
    indicators: countsOf(goal.indicators),
  });
}

function subjectOf(
  { kind, name }: Pick<PartSummary, 'kind' | 'name'>,
  goal: GoalSummary,
): GoalCounts['subject'] {
  if (kind === 'board') return { kind: 'one', name };
  const [only, ...others] = goal.adopters;
  return only === undefined || others.length > 0 ? { kind: 'boards' } : { kind: 'one', name: only };
}
