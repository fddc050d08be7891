import type { Period } from '../../domain/period';
import type { IndicatorPart, SubGoalPart } from '../../domain/summary/tally';
import { countWord } from './countWord';
import type { GoalCounts } from './goalSentence';
import { joinParts } from './joinParts';
import { sharesOf, sumOfShares, type Share } from './shares';

type JudgedPart = Exclude<SubGoalPart, 'missing'>;
type ColouredPart = Exclude<IndicatorPart, 'missing' | 'notDue'>;

const MET: Readonly<Record<JudgedPart, readonly [negation: string, how: string]>> = {
  full: ['', 'met in full'],
  partly: ['', 'met in part'],
  not: [' not', 'met'],
};
const WHEN: Readonly<Record<Period, string>> = {
  April: 'in April',
  Augusti: 'in August',
  Helår: 'at the end of the year',
};

/** The English sentences about a goal, without capitals and full stops. */
export const EN_GOAL_WORDS = {
  /** Who has adopted how many sub-goals, and how they are judged. */
  subGoals(counts: GoalCounts): readonly string[] {
    const { subject, goalNumber, subGoals } = counts;
    const who = subject.kind === 'boards' ? 'the boards have' : `${subject.name} has`;
    const judged = sharesOf(['full', 'partly', 'not'], subGoals);
    const total = sumOfShares(judged) + subGoals.missing;
    if (total === 0) return [`${who} not adopted any sub-goal for goal ${goalNumber}`];
    const together = subject.kind === 'boards' ? ' together' : '';
    const adopted = `${who}${together} adopted ${subGoalsNoun(total)} for goal ${goalNumber}`;
    if (judged.length === 0) return [adopted, noneJudged(total)];
    const isYearEnd = counts.period === 'Helår';
    const begin = isYearEnd
      ? 'the assessment at the end of the year is that'
      : 'at present the assessment is that';
    const told = judgement(judged, total, isYearEnd);
    const have = subGoals.missing === 1 ? 'has' : 'have';
    const missing =
      subGoals.missing === 0 ? [] : [`${subGoalsNoun(subGoals.missing)} ${have} not been assessed`];
    return [adopted, `${begin} ${told}`, ...missing];
  },

  /** How the indicators stand. */
  indicators({ indicators, period }: Pick<GoalCounts, 'indicators' | 'period'>): readonly string[] {
    const { missing, notDue } = indicators;
    const coloured = sharesOf(['green', 'yellow', 'red'], indicators);
    const unjudged = missing + notDue;
    const total = sumOfShares(coloured) + unjudged;
    if (total === 0) return ['the goal has no indicators'];
    if (coloured.length === 0) return noneColoured(total, notDue, WHEN[period]);
    const [first] = coloured;
    if (unjudged === 0 && coloured.length === 1 && first !== undefined) return [allColoured(first)];
    const verb = first?.count === 1 ? 'is' : 'are';
    const parts = coloured.map(
      ({ key, count }, at) => `${word(count)}${at === 0 ? ` ${verb} assessed` : ''} as ${key}`,
    );
    const told = `of ${indicatorsNoun(total)}, ${joinParts('en', parts)}`;
    return unjudged === 0 ? [told] : [told, withoutColour(unjudged, notDue, WHEN[period])];
  },
};

function judgement(judged: readonly Share<JudgedPart>[], total: number, isYearEnd: boolean): string {
  const met = (key: JudgedPart, count: number): string => {
    const [negation, how] = MET[key];
    return isYearEnd ? `${count === 1 ? 'is' : 'are'}${negation} ${how}` : `will${negation} be ${how}`;
  };
  const [first] = judged;
  if (first === undefined || first.count < total) {
    return joinParts(
      'en',
      judged.map(({ key, count }) => `${word(count)} ${met(key, count)}`),
    );
  }
  if (total === 1) return `the sub-goal ${met(first.key, 1)}`;
  const isMet = isYearEnd ? 'is met' : 'will be met';
  if (first.key === 'not') return `${total === 2 ? 'neither' : `none of the ${word(total)}`} ${isMet}`;
  return `${total === 2 ? 'both' : `all ${word(total)}`} ${met(first.key, total)}`;
}

function noneJudged(total: number): string {
  if (total === 1) return 'the sub-goal has not been assessed';
  return `${total === 2 ? 'neither' : 'none'} of the ${subGoalsNoun(total)} has been assessed`;
}

function allColoured({ key, count }: Share<ColouredPart>): string {
  if (count === 1) return `the indicator is assessed as ${key}`;
  return `${count === 2 ? 'both' : `all ${word(count)}`} indicators are assessed as ${key}`;
}

function noneColoured(total: number, notDue: number, when: string): readonly string[] {
  if (total === 1) {
    return [
      'the indicator has not been assessed',
      ...(notDue === 0 ? [] : [`it is not followed up ${when}`]),
    ];
  }
  const nobody = total === 2 ? 'neither' : 'none';
  const none = `${nobody} of the ${indicatorsNoun(total)} has been assessed`;
  if (notDue === 0) return [none];
  if (notDue === total) return [none, `${nobody} of them is followed up ${when}`];
  return [none, `${word(notDue)} of them ${notDue === 1 ? 'is' : 'are'} not followed up ${when}`];
}

function withoutColour(unjudged: number, notDue: number, when: string): string {
  const told = `${indicatorsNoun(unjudged)} ${unjudged === 1 ? 'has' : 'have'} no assessment`;
  if (notDue === 0) return told;
  const are = notDue === 1 ? 'is' : 'are';
  return notDue === unjudged
    ? `${told} and ${are} not followed up ${when}`
    : `${told}, of which ${word(notDue)} ${are} not followed up ${when}`;
}

function subGoalsNoun(count: number): string {
  return `${word(count)} sub-goal${count === 1 ? '' : 's'}`;
}

function indicatorsNoun(count: number): string {
  return `${word(count)} indicator${count === 1 ? '' : 's'}`;
}

function word(count: number): string {
  return countWord('en', count, 'en');
}
