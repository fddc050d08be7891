import { toSek } from '../money';
import type { Tone } from '../palette';
import { statusOf } from '../indicatorStatus';
import type { Thresholds, Tolerances } from '../thresholds';
import { joinSources, type Source } from './source';
import type { Headline, HeadlineKey, PartSummary } from './summaryReport';
import type { SubGoalTally } from './tally';

type Judged = Omit<PartSummary, 'headlines'>;
interface Limits {
  readonly thresholds: Thresholds;
  readonly tolerances: Tolerances;
}

/** Amounts that the texts show as nothing: below 0,05 mkr. */
const SHOWN_AS_ZERO_SEK = 50_000;

/**
 * Läget i korthet: the lines that the part has figures for, in their order. A symbol tells of the worst that is there and is no
 * judgement: red where anything is red, not reached or late, yellow where anything is in part, green where all that is judged is well.
 * Money is red from the deviation on that asks for a comment (EKO-01), yellow for a smaller underskott.
 */
export function headlinesOf(part: Judged, limits: Limits): readonly Headline[] {
  const line = (key: HeadlineKey, isThere: boolean, tone: Tone, source: Source): readonly Headline[] =>
    isThere ? [{ key, tone, source }] : [];
  const { goals, goalAssessments, subGoals, indicators, assignments, economy, measures } = part;
  const { total } = economy;
  return [
    ...line('goals', goals.length > 0, judged(goalAssessments), goalAssessments.total.source),
    ...line('subGoals', subGoals.total.count > 0, judged(subGoals), subGoals.total.source),
    ...line(
      'indicators',
      indicators.total.count > 0,
      worst(indicators.parts.red.count, indicators.parts.yellow.count, indicators.parts.green.count),
      indicators.total.source,
    ),
    ...line(
      'assignments',
      assignments.list.length > 0,
      assignmentTone(part),
      joinSources([assignments.counts.total.source]),
    ),
    ...line(
      'budgetDeviation',
      total.periodDeviationSek !== null,
      moneyTone(total.periodDeviationSek, total.periodBudgetSek, limits.tolerances),
      total.source,
    ),
    ...line(
      'forecastDeviation',
      total.forecastDeviationSek !== null,
      moneyTone(total.forecastDeviationSek, total.yearBudgetSek, limits.tolerances),
      total.source,
    ),
    ...line(
      'measures',
      measures.total.achievedPeriodSek !== null,
      shareTone(measures.total.shareOfPlan, limits.thresholds),
      measures.total.source,
    ),
    ...line(
      'redistributions',
      (part.redistributions?.total.source.length ?? 0) > 0,
      'neutral',
      part.redistributions?.total.source ?? [],
    ),
  ];
}

function judged({ parts }: SubGoalTally): Tone {
  return worst(parts.not.count, parts.partly.count, parts.full.count);
}

function assignmentTone({ assignments: { counts, late } }: Judged): Tone {
  const well = counts.parts.onTrack.count + counts.parts.completed.count;
  return worst(late.count, counts.parts.deviating.count, well);
}

function worst(red: number, yellow: number, green: number): Tone {
  if (red > 0) return 'red';
  if (yellow > 0) return 'yellow';
  return green > 0 ? 'green' : 'neutral';
}

function moneyTone(deviationSek: number | null, budgetSek: number | null, limits: Tolerances): Tone {
  if (deviationSek === null) return 'neutral';
  if (deviationSek > -SHOWN_AS_ZERO_SEK) return 'green';
  const size = -deviationSek;
  const isLargeShare = size >= limits.deviationShare * Math.abs(budgetSek ?? 0);
  const isLarge =
    size >= toSek(limits.deviationAlways, 'mkr') ||
    (isLargeShare && size >= toSek(limits.deviationLeast, 'mkr'));
  return isLarge ? 'red' : 'yellow';
}

function shareTone(share: number | null, thresholds: Thresholds): Tone {
  if (share === null) return 'neutral';
  const status = statusOf(share, thresholds);
  if (status === 'Grön') return 'green';
  return status === 'Gul' ? 'yellow' : 'red';
}
