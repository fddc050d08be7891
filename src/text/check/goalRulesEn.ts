import type { CheckParams } from '../../domain/check/checkRules';
import type { Period } from '../../domain/period';
import { dateText } from '../findingNumbers';
import { oneLine, quotable } from '../quotable';
import type { WordsOf } from './ruleWords';

/** Kontrollera's words about goals, sub-goals and assignments, in English. Source: rules.md 4. */
export const goalRulesEn: WordsOf<`${'MAL' | 'UPP'}-${string}` & keyof CheckParams> = {
  'MAL-01': {
    title: 'An assessment is missing',
    why: 'Goals and sub-goals without an assessment count as not assessed in the summary.',
    message: ({ kind, label, goalNumber }) =>
      kind === 'goal'
        ? `Goal ${goalNumber ?? ''}${label === null ? '' : `, “${label}”,`} has no assessment.`
        : `The sub-goal${named(label)}${goalNumber === null ? '' : ` (goal ${goalNumber})`} has no assessment.`,
  },
  'MAL-02': {
    title: 'The assessment and what is below it point apart',
    why: 'The assessment is the board’s own, but readers ask why it does not follow sub-goals and indicators.',
    message: partsText,
  },
  'MAL-03': {
    title: 'The same goal number twice',
    why: 'Sub-goals and indicators belong to the goal’s number; where it stands twice nobody knows which is meant.',
    message: ({ goalNumber, label, firstLabel, firstRow }) =>
      `Goal ${goalNumber} is on row ${firstRow} already${firstLabel === null ? '' : ` (“${firstLabel}”)`}. Give ${
        label === null ? 'the goal' : `“${label}”`
      } a number of its own.`,
  },
  'MAL-04': {
    title: 'One goal number, different names',
    why: 'The boards’ rows are added up by the goal’s number; with different names two goals are mixed.',
    message: ({ goalNumber, board, name, usualName, usualBoard }) =>
      `Goal ${goalNumber} is called “${name ?? ''}” at ${board}, but “${usualName ?? ''}” at ${usualBoard}. One number should be one goal.`,
  },
  'UPP-01': {
    title: 'The assignment is late',
    why: 'The end date has passed and the assignment is neither finished nor cancelled.',
    message: ({ label, endDate, status }) =>
      `The assignment${named(label)} is late: its end date was ${dateText(endDate)} and its status is “${quotable(status)}”.`,
  },
  'UPP-02': {
    title: 'The end date is not right',
    why: 'Without a sensible end date nobody sees whether the assignment is late.',
    message: ({ form, label, endDate, value, year }) =>
      form === 'beforeYear'
        ? `The end date of the assignment${named(label)} is ${dateText(endDate ?? 0)}, before the workbook’s year ${year ?? ''}. If it is finished choose Avslutat; else it needs a new end date.`
        : `The end date of the assignment${named(label)} is “${quotable(value)}”. Write a date (2023-12-31), Löpande or Tills vidare.`,
    fix: () => 'Write a date, for example 2023-12-31, or choose Löpande or Tills vidare.',
  },
  'UPP-03': {
    title: 'The assignment has no comment',
    why: 'An assignment that is due needs a few words on how it stands.',
    message: ({ label, period, periodicity }) =>
      `The assignment${named(label)} is due ${inPeriod(period)}${
        periodicity === '' ? '' : ` (${oneLine(periodicity)})`
      } but has no comment.`,
  },
};

function partsText({
  form,
  label,
  goalNumber,
  assessment,
  notReached,
  green,
  yellow,
  red,
}: CheckParams['MAL-02']): string {
  const goal = `Goal ${goalNumber}${label === null ? '' : `, “${label}”,`} is assessed as ${assessment}`;
  const colours =
    green + yellow + red === 0 ? 'none has a colour' : `${green} green, ${yellow} yellow and ${red} red`;
  const advice = 'The assessment is the board’s own; consider saying why in Kommentar.';
  switch (form) {
    case 'fullSubGoalNot':
      return `${goal}, but ${notReached === 1 ? 'one sub-goal is' : `${notReached} sub-goals are`} assessed as Uppfylls inte. ${advice}`;
    case 'fullNoGreen':
      return `${goal}, but no indicator is green (${colours}). ${advice}`;
    case 'notWithoutCause':
      return `${goal}, but no sub-goal is assessed as Uppfylls inte and no indicator is red (${colours}). ${advice}`;
  }
}

function inPeriod(period: Period): string {
  return { April: 'in April', Augusti: 'in August', Helår: 'at the year’s end' }[period];
}

function named(label: string | null): string {
  return label === null ? '' : ` “${label}”`;
}
