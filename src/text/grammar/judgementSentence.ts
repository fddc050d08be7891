import type { SubGoalPart } from '../../domain/summary/tally';
import type { Language } from '../language';
import { countWord } from './countWord';
import { joinParts } from './joinParts';
import { sentence } from './sentence';
import { sharesOf, sumOfShares } from './shares';

/** What is judged: the goals themselves, or all their sub-goals. */
export type JudgedThing = 'goal' | 'subGoal';

const SV: Readonly<Record<JudgedThing, readonly [many: string, theOne: string, theMany: string]>> = {
  goal: ['mål', 'målet', 'målen'],
  subGoal: ['delmål', 'delmålet', 'delmålen'],
};
const SV_MET = { full: 'uppfyllas helt', partly: 'uppfyllas delvis', not: 'inte uppfyllas' } as const;
const EN: Readonly<Record<JudgedThing, string>> = { goal: 'goal', subGoal: 'sub-goal' };
const EN_MET = { full: 'be met in full', partly: 'be met in part', not: 'not be met' } as const;

/**
 * How goals or sub-goals are judged in all, for Läget i korthet.
 * @example judgementSentence('sv', 'goal', { full: 5, partly: 3, not: 3, missing: 1 })
 * // 'Av tolv mål bedöms fem uppfyllas helt, tre uppfyllas delvis och tre inte uppfyllas. Ett mål saknar bedömning.'
 */
export function judgementSentence(
  language: Language,
  thing: JudgedThing,
  counts: Readonly<Record<SubGoalPart, number>>,
): string {
  return (language === 'sv' ? swedish : english)(thing, counts).map(sentence).join(' ');
}

function swedish(thing: JudgedThing, counts: Readonly<Record<SubGoalPart, number>>): readonly string[] {
  const [many, theOne, theMany] = SV[thing];
  const judged = sharesOf(['full', 'partly', 'not'], counts);
  const total = sumOfShares(judged) + counts.missing;
  const ett = (count: number): string => countWord('sv', count, 'ett');
  if (total === 0) return [`det finns inga ${many}`];
  const [first] = judged;
  if (first === undefined) {
    return [total === 1 ? `${theOne} har inte bedömts` : `inget av de ${ett(total)} ${theMany} har bedömts`];
  }
  if (first.count === total) {
    if (total === 1) return [`${theOne} bedöms ${SV_MET[first.key]}`];
    if (first.key === 'not') return [`inget av de ${ett(total)} ${theMany} bedöms uppfyllas`];
    const all = total === 2 ? `båda ${theMany}` : `samtliga ${ett(total)} ${many}`;
    return [`${all} bedöms ${SV_MET[first.key]}`];
  }
  const parts = judged.map(({ key, count }) => `${ett(count)} ${SV_MET[key]}`);
  const told = `av ${ett(total)} ${many} bedöms ${joinParts('sv', parts)}`;
  return counts.missing === 0 ? [told] : [told, `${ett(counts.missing)} ${many} saknar bedömning`];
}

function english(thing: JudgedThing, counts: Readonly<Record<SubGoalPart, number>>): readonly string[] {
  const noun = EN[thing];
  const judged = sharesOf(['full', 'partly', 'not'], counts);
  const total = sumOfShares(judged) + counts.missing;
  const word = (count: number): string => countWord('en', count, 'en');
  const nouns = (count: number): string => `${word(count)} ${noun}${count === 1 ? '' : 's'}`;
  if (total === 0) return [`there are no ${noun}s`];
  const [first] = judged;
  const none = total === 2 ? 'neither' : 'none';
  if (first === undefined) {
    return [
      total === 1 ? `the ${noun} has not been assessed` : `${none} of the ${nouns(total)} has been assessed`,
    ];
  }
  if (first.count === total) {
    if (total === 1) return [`the ${noun} is expected to ${EN_MET[first.key]}`];
    if (first.key === 'not') return [`${none} of the ${nouns(total)} is expected to be met`];
    return [`${total === 2 ? `both ${noun}s` : `all ${nouns(total)}`} are expected to ${EN_MET[first.key]}`];
  }
  const parts = judged.map(({ key, count }, at) => {
    const verb = at === 0 ? ` ${count === 1 ? 'is' : 'are'} expected` : '';
    return `${word(count)}${verb} to ${EN_MET[key]}`;
  });
  const told = `of ${nouns(total)}, ${joinParts('en', parts)}`;
  const have = counts.missing === 1 ? 'has' : 'have';
  return counts.missing === 0 ? [told] : [told, `${nouns(counts.missing)} ${have} not been assessed`];
}
