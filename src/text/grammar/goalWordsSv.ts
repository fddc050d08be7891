import type { Period } from '../../domain/period';
import type { IndicatorPart, SubGoalPart } from '../../domain/summary/tally';
import { countWord } from './countWord';
import type { GoalCounts } from './goalSentence';
import { joinParts } from './joinParts';
import { sharesOf, sumOfShares, type Share } from './shares';

type JudgedPart = Exclude<SubGoalPart, 'missing'>;
type ColouredPart = Exclude<IndicatorPart, 'missing' | 'notDue'>;

const MET: Readonly<Record<JudgedPart, string>> = {
  full: 'uppfylls helt',
  partly: 'uppfylls delvis',
  not: 'inte uppfylls',
};
const COLOURS: Readonly<Record<ColouredPart, readonly [one: string, many: string]>> = {
  green: ['grön', 'gröna'],
  yellow: ['gul', 'gula'],
  red: ['röd', 'röda'],
};
const WHEN: Readonly<Record<Period, string>> = {
  April: 'i april',
  Augusti: 'i augusti',
  Helår: 'vid årets slut',
};

/** The Swedish sentences about a goal, without capitals and full stops. */
export const SV_GOAL_WORDS = {
  /** Who has adopted how many sub-goals, and how they are judged. */
  subGoals(counts: GoalCounts): readonly string[] {
    const { subject, goalNumber, subGoals } = counts;
    const who = subject.kind === 'boards' ? 'Nämnderna' : subject.name;
    const judged = sharesOf(['full', 'partly', 'not'], subGoals);
    const total = sumOfShares(judged) + subGoals.missing;
    if (total === 0) return [`${who} har inte antagit något delmål mot mål ${goalNumber}`];
    const together = subject.kind === 'boards' ? ' tillsammans' : '';
    const adopted = `${who} har${together} antagit ${ett(total)} delmål mot mål ${goalNumber}`;
    if (judged.length === 0) return [adopted, noneJudged(total)];
    const isYearEnd = counts.period === 'Helår';
    const begin = isYearEnd ? 'bedömningen vid årets slut är att' : 'i nuläget är bedömningen att';
    const told = judgement(judged, total);
    const missing = subGoals.missing === 0 ? [] : [`${ett(subGoals.missing)} delmål saknar bedömning`];
    return [adopted, `${begin} ${told}`, ...missing];
  },

  /** How the indicators stand. */
  indicators({ indicators, period }: Pick<GoalCounts, 'indicators' | 'period'>): readonly string[] {
    const { missing, notDue } = indicators;
    const coloured = sharesOf(['green', 'yellow', 'red'], indicators);
    const unjudged = missing + notDue;
    const total = sumOfShares(coloured) + unjudged;
    if (total === 0) return ['målet saknar indikatorer'];
    if (coloured.length === 0) return noneColoured(total, notDue, WHEN[period]);
    const [first] = coloured;
    if (unjudged === 0 && coloured.length === 1 && first !== undefined) return [allColoured(first)];
    const parts = coloured.map(({ key, count }) => `${en(count)} som ${COLOURS[key][count === 1 ? 0 : 1]}`);
    const [begin = '', ...others] = parts;
    const told = `av ${en(total)} ${indicatorNoun(total)} bedöms ${joinParts('sv', [begin, ...others])}`;
    return unjudged === 0 ? [told] : [told, withoutColour(unjudged, notDue, WHEN[period])];
  },
};

function judgement(judged: readonly Share<JudgedPart>[], total: number): string {
  const [first] = judged;
  if (first === undefined || first.count < total) {
    return joinParts(
      'sv',
      judged.map(({ key, count }) => `${ett(count)} ${MET[key]}`),
    );
  }
  if (total === 1) return `delmålet ${MET[first.key]}`;
  // ”Samtliga tre inte uppfylls” could be read as ”not all three”.
  if (first.key === 'not') return `inget av de ${ett(total)} uppfylls`;
  return total === 2 ? `båda ${MET[first.key]}` : `samtliga ${ett(total)} ${MET[first.key]}`;
}

function noneJudged(total: number): string {
  return total === 1 ? 'delmålet har inte bedömts' : `inget av de ${ett(total)} delmålen har bedömts`;
}

function allColoured({ key, count }: Share<ColouredPart>): string {
  const [one, many] = COLOURS[key];
  if (count === 1) return `indikatorn bedöms som ${one}`;
  return count === 2
    ? `båda indikatorerna bedöms som ${many}`
    : `samtliga ${en(count)} indikatorer bedöms som ${many}`;
}

function noneColoured(total: number, notDue: number, when: string): readonly string[] {
  if (total === 1) {
    return ['indikatorn har inte bedömts', ...(notDue === 0 ? [] : [`den följs inte upp ${when}`])];
  }
  const none = `ingen av de ${en(total)} indikatorerna har bedömts`;
  if (notDue === 0) return [none];
  if (notDue === total) return [none, `ingen av dem följs upp ${when}`];
  return [none, `${en(notDue)} av dem följs inte upp ${when}`];
}

function withoutColour(unjudged: number, notDue: number, when: string): string {
  const told = `${en(unjudged)} ${indicatorNoun(unjudged)} saknar bedömning`;
  if (notDue === 0) return told;
  return notDue === unjudged
    ? `${told} och följs inte upp ${when}`
    : `${told}, varav ${en(notDue)} inte följs upp ${when}`;
}

function indicatorNoun(count: number): string {
  return count === 1 ? 'indikator' : 'indikatorer';
}

function ett(count: number): string {
  return countWord('sv', count, 'ett');
}

function en(count: number): string {
  return countWord('sv', count, 'en');
}
