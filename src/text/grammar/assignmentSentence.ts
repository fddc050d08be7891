import type { AssignmentPart } from '../../domain/summary/summaryReport';
import type { Language } from '../language';
import { countWord } from './countWord';
import { joinParts } from './joinParts';
import { sentence } from './sentence';
import { sharesOf, sumOfShares } from './shares';

const ORDER = ['completed', 'onTrack', 'deviating', 'notStarted', 'cancelled', 'missing'] as const;

const SV: Readonly<Record<AssignmentPart, readonly [one: string, many: string]>> = {
  completed: ['är avslutat', 'är avslutade'],
  onTrack: ['pågår enligt plan', 'pågår enligt plan'],
  deviating: ['pågår med avvikelse', 'pågår med avvikelse'],
  notStarted: ['är inte påbörjat', 'är inte påbörjade'],
  cancelled: ['är avbrutet', 'är avbrutna'],
  missing: ['saknar status', 'saknar status'],
};
const EN: Readonly<Record<AssignmentPart, readonly [one: string, many: string]>> = {
  completed: ['is completed', 'are completed'],
  onTrack: ['is on plan', 'are on plan'],
  deviating: ['deviates from plan', 'deviate from plan'],
  notStarted: ['has not begun', 'have not begun'],
  cancelled: ['is cancelled', 'are cancelled'],
  missing: ['has no status', 'have no status'],
};

/**
 * How assignments stand, and how many are late, which is counted in addition.
 * @example assignmentSentence('sv', { completed: 1, onTrack: 6, deviating: 1, … }, 1)
 * // 'Åtta uppdrag: ett är avslutat, sex pågår enligt plan och ett pågår med avvikelse. Ett är försenat.'
 */
export function assignmentSentence(
  language: Language,
  counts: Readonly<Record<AssignmentPart, number>>,
  late: number,
): string {
  return (language === 'sv' ? swedish : english)(counts, late).map(sentence).join(' ');
}

function swedish(counts: Readonly<Record<AssignmentPart, number>>, late: number): readonly string[] {
  const shares = sharesOf(ORDER, counts);
  const total = sumOfShares(shares);
  const ett = (count: number): string => countWord('sv', count, 'ett');
  const [first] = shares;
  if (first === undefined) return ['det finns inga uppdrag'];
  const told = shares.map(({ key, count }) => `${ett(count)} ${SV[key][count === 1 ? 0 : 1]}`);
  const lateWords = late === 1 ? 'ett är försenat' : `${ett(late)} är försenade`;
  return [
    first.count === total ? allSv(first.key, total) : `${ett(total)} uppdrag: ${joinParts('sv', told)}`,
    ...(late === 0 ? [] : [total === 1 ? 'det är försenat' : lateWords]),
  ];
}

function allSv(part: AssignmentPart, total: number): string {
  if (total === 1) return `uppdraget ${SV[part][0]}`;
  const number = countWord('sv', total, 'ett');
  // ”Samtliga är inte påbörjade” could be read as ”not all”.
  if (part === 'notStarted') return `inget av de ${number} uppdragen är påbörjat`;
  return `${total === 2 ? 'båda uppdragen' : `samtliga ${number} uppdrag`} ${SV[part][1]}`;
}

function english(counts: Readonly<Record<AssignmentPart, number>>, late: number): readonly string[] {
  const shares = sharesOf(ORDER, counts);
  const total = sumOfShares(shares);
  const word = (count: number): string => countWord('en', count, 'en');
  const [first] = shares;
  if (first === undefined) return ['there are no assignments'];
  const told = shares.map(({ key, count }) => `${word(count)} ${EN[key][count === 1 ? 0 : 1]}`);
  return [
    first.count === total ? allEn(first.key, total) : `${word(total)} assignments: ${joinParts('en', told)}`,
    ...(late === 0 ? [] : [total === 1 ? 'it is late' : `${word(late)} ${late === 1 ? 'is' : 'are'} late`]),
  ];
}

function allEn(part: AssignmentPart, total: number): string {
  if (total === 1) return `the assignment ${EN[part][0]}`;
  const number = countWord('en', total, 'en');
  if (part === 'notStarted')
    return `${total === 2 ? 'neither' : 'none'} of the ${number} assignments has begun`;
  return `${total === 2 ? 'both' : `all ${number}`} assignments ${EN[part][1]}`;
}
