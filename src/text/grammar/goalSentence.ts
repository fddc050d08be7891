import type { Period } from '../../domain/period';
import type { IndicatorPart, SubGoalPart } from '../../domain/summary/tally';
import type { Language } from '../language';
import { EN_GOAL_WORDS } from './goalWordsEn';
import { SV_GOAL_WORDS } from './goalWordsSv';
import { sentence } from './sentence';

/** What the sentences about a goal tell. */
export interface GoalCounts {
  /** `boards`: all together; else the full name of the one who has sub-goals, or whose summary it is. */
  readonly subject: { readonly kind: 'boards' } | { readonly kind: 'one'; readonly name: string };
  readonly goalNumber: number;
  readonly period: Period;
  readonly subGoals: Readonly<Record<SubGoalPart, number>>;
  readonly indicators: Readonly<Record<IndicatorPart, number>>;
}

/**
 * How a goal stands, in whole sentences: who has adopted how many sub-goals, how they are judged, and how the indicators stand. Every
 * number that is told is a part of the total, and all parts are told. Source: rules.md 6.
 * @example goalSentence('sv', …) // 'Nämnderna har tillsammans antagit sju delmål mot mål 1. I nuläget är bedömningen att tre uppfylls helt
 * // och tre inte uppfylls. Ett delmål saknar bedömning. Av tio indikatorer bedöms fyra som röda. …'
 */
export function goalSentence(language: Language, counts: GoalCounts): string {
  const words = language === 'sv' ? SV_GOAL_WORDS : EN_GOAL_WORDS;
  return [...words.subGoals(counts), ...words.indicators(counts)].map(sentence).join(' ');
}

/** How the indicators alone stand, for a whole board or the region. */
export function indicatorSentence(
  language: Language,
  counts: Pick<GoalCounts, 'indicators' | 'period'>,
): string {
  const words = language === 'sv' ? SV_GOAL_WORDS : EN_GOAL_WORDS;
  return words.indicators(counts).map(sentence).join(' ');
}
