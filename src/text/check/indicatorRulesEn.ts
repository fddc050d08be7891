import type { CheckParams } from '../../domain/check/checkRules';
import type { Period } from '../../domain/period';
import { oneLine, quotable } from '../quotable';
import { figuresIn } from './figures';
import type { WordsOf } from './ruleWords';

const { number, percent, value, runs } = figuresIn('en');

/** Kontrollera's words about indicators, in English; words of the workbook stay Swedish. Source: rules.md 4. */
export const indicatorRulesEn: WordsOf<`IND-${string}` & keyof CheckParams> = {
  'IND-01': {
    title: 'The indicator has no target',
    why: 'Without a target nobody can say whether the outcome is good, and the indicator gets no colour.',
    message: ({ label, column, value: shown }) =>
      `${named(label)} has no target: ${oneLine(column)} ${
        shown === '' ? 'is empty' : `says “${quotable(shown)}”`
      }. Write a number, Öka, Minska, Ja or Nej.`,
  },
  'IND-02': {
    title: 'The unit contradicts the value or the name',
    why: 'Where counts and percent, or 0.35 and 35, are mixed, the share of target is wrong, by up to a hundred times.',
    message: unitText,
    fix: ({ proposal }) => `Write ${percent(proposal ?? 0)}.`,
  },
  'IND-03': {
    title: 'Direction and figures point apart',
    why: 'A wrong direction turns green into red and red into green; with a target of zero or less the indicator can be green without anything being done.',
    message: ({ form, label, direction, target, targetColumn, baseline, baselineColumn, isPercent }) =>
      form === 'alwaysGreen'
        ? `${named(label)} should increase towards the target ${value(target, isPercent)} and is always green, for no outcome can be lower. Set a target above 0.`
        : `Riktning for ${quoted(label)} is ${direction}, but ${oneLine(targetColumn)} (${value(target, isPercent)}) is ${
            direction === 'Öka' ? 'lower' : 'higher'
          } than ${oneLine(baselineColumn)} (${value(baseline ?? 0, isPercent)}). If that is so it may stand; else the direction or one of the figures is wrong.`,
  },
  'IND-04': {
    title: 'The direction is missing',
    why: 'Without a direction nobody knows whether more or less is better, and the indicator gets no colour.',
    message: directionText,
    fix: ({ proposal }) =>
      proposal === null ? 'Choose Öka or Minska.' : `Choose Öka or Minska; ${proposal} is proposed.`,
  },
  'IND-05': {
    title: 'The same indicator twice',
    why: 'An indicator that stands twice counts twice in the summary.',
    message: ({ label, goalNumber, firstRow }) =>
      `${named(label)} is on row ${firstRow} for goal ${goalNumber} already and counts twice. Remove one of the rows, or tell the names apart.`,
  },
  'IND-06': {
    title: 'The goal is not on the sheet Mål',
    why: 'Rows with an unknown goal number appear under no goal.',
    message: ({ kind, board, goalNumber, count, goalNumbers }) => {
      const rows = kind === 'indicator' ? ['indicator', 'indicators'] : ['sub-goal', 'sub-goals'];
      const who =
        count === 1 ? `It concerns this ${rows[0] ?? ''}.` : `It concerns ${count} ${rows[1] ?? ''}.`;
      return goalNumbers.length === 0
        ? `${board} has no goals on the sheet Mål, but goal ${goalNumber} is named here. ${who}`
        : `Goal ${goalNumber} is not on the sheet Mål for ${board}, which has ${runs(goalNumbers)}. ${who}`;
    },
  },
  'IND-07': {
    title: 'Sub-goals and indicators do not match',
    why: 'A sub-goal without an indicator cannot be followed, and an indicator without a sub-goal appears under none.',
    message: ({ form, label, goalNumber, subGoalNumber, nearest }) => {
      if (form === 'noIndicator') {
        return `The sub-goal ${quoted(label ?? String(subGoalNumber ?? ''))} (goal ${goalNumber}) has no indicator.`;
      }
      if (form === 'unknownText') {
        return `The sub-goal of ${quoted(label)} is not under goal ${goalNumber} on the sheet Delmål. Write it alike on both sheets, or give Delmål nr.`;
      }
      const hint = nearest === null ? '' : ` Its text is that of sub-goal ${nearest}.`;
      return `Delmål nr ${subGoalNumber ?? ''} of ${quoted(label)} is not under goal ${goalNumber} on the sheet Delmål.${hint}`;
    },
    fix: ({ nearest }) => `Write ${nearest ?? ''} in Delmål nr.`,
  },
  'IND-08': {
    title: 'The outcome is missing',
    why: 'An indicator that is due and has no outcome counts as Saknas and says nothing about the goal.',
    message: outcomeText,
  },
  'IND-09': {
    title: 'The baseline is missing',
    why: 'A target Öka or Minska is judged against the baseline; without it there is nothing to compare with.',
    message: ({ form, label, board, column, word, shown, count, total }) =>
      form === 'needed'
        ? `The target of ${quoted(label)} is ${word ?? ''}, but the baseline${column === '' ? '' : ` (${oneLine(column)})`} is ${shown === '' ? 'missing' : `“${quotable(shown)}”, no number`}. There is nothing to compare with, so the indicator gets no colour.`
        : `${number(count)} of ${number(total)} indicators of ${board ?? 'the board'} have no baseline (${oneLine(column)}). The colour does without, but nobody sees how far it is to the targets.`,
  },
  'IND-10': {
    title: 'The outcome is far above the target',
    why: 'An outcome of more than ten times the target is often written in another unit.',
    message: ({ label, column, outcome, isPercent, compared, comparedColumn, isComparedPercent }) =>
      `${oneLine(column)} of ${quoted(label)} is ${value(outcome, isPercent)}, more than ten times ${oneLine(comparedColumn)} (${value(compared, isComparedPercent)}). Is it the same unit?`,
  },
  'IND-11': {
    title: 'Status does not follow the rule',
    why: 'A colour that somebody typed, or that the formula gets wrong, shows something else than the figures.',
    message: ({ label, shown, expected, share, textColumn }) =>
      `Status of ${quoted(label)} is “${quotable(shown)}”, but the rule gives ${expected}${
        share === null ? '' : ` (${percent(share)} of the target)`
      }.${textColumn === null ? '' : ` ${oneLine(textColumn)} is a number stored as text, which Excel’s formula does not count.`}`,
  },
  'IND-12': {
    title: 'Mätsätt does not suit the indicator',
    why: 'Ackumulerat makes the period’s target a part of the year’s. That is right for what is counted up during the year, not for a level.',
    message: ({ form, label }) => {
      if (form === 'question') {
        return `${named(label)} is a count. Is the outcome counted up during the year? Choose Ackumulerat. If it is the level now, choose Läge.`;
      }
      const what = { percent: 'is in percent', scale: 'is on a scale', answer: 'is answered by yes or no' }[
        form
      ];
      return `${named(label)} ${what} and is not counted up during the year. With Ackumulerat the period’s target is only a part of the year’s.`;
    },
    fix: () => 'Write Läge in Mätsätt.',
  },
};

function unitText({
  form,
  label,
  unit,
  column,
  value: figure,
  isPercent,
  proposal,
}: CheckParams['IND-02']): string {
  const name = quoted(label);
  const shown = figure === null ? '' : value(figure, isPercent);
  const unitShown = unit === '' ? 'Enhet is empty' : `Enhet is “${quotable(unit)}”`;
  switch (form) {
    case 'mixedScale':
      return `${oneLine(column)} of ${name} is ${shown}, but the other figures of the row are written as fractions of one. Is ${percent(proposal ?? 0)} meant?`;
    case 'countInPercent':
      return `${named(label)} is a count by its name, but ${
        isPercent === 1 ? `${oneLine(column)} is ${shown}` : `Enhet is ${quotable(unit)}`
      }. Correct the value and the unit, or the name.`;
    case 'shareWithoutPercent':
      return `${named(label)} is a share by its name, but ${figure === null ? unitShown : `${oneLine(column)} is ${shown} and ${unitShown}`}. Write the figures as percent, and % in Enhet.`;
    case 'otherUnit':
      return `Enhet of ${name} is “${quotable(unit)}”, but ${oneLine(column)} is ${shown}. Which is right?`;
    case 'notPercentage':
      return `Enhet of ${name} is ${quotable(unit)}, but ${oneLine(column)} is the number ${shown}, which is ${percent(figure ?? 0)}. Write ${percent((figure ?? 0) / 100)} if that is meant.`;
    case 'mixedFigures':
      return `${oneLine(column)} of ${name} is ${shown}, while ${isPercent === 1 ? 'other figures of the row are plain numbers' : 'another figure of the row is a percentage'}. Write all figures in the same unit.`;
  }
}

function directionText({
  label,
  proposal,
  reason,
  baseline,
  target,
  isPercent,
}: CheckParams['IND-04']): string {
  const missing = `Riktning of ${quoted(label)} is missing, so the target gives no colour.`;
  if (proposal === null || reason === null) return `${missing} If more is better choose Öka, else Minska.`;
  if (reason === 'name') return `${missing} The name speaks for ${proposal}.`;
  if (reason === 'subGoal') return `${missing} The sub-goal speaks for ${proposal}.`;
  const side = proposal === 'Öka' ? 'higher' : 'lower';
  return `${missing} The target (${value(target ?? 0, isPercent)}) is ${side} than the baseline (${value(baseline ?? 0, isPercent)}), which speaks for ${proposal}. Hold it against the sub-goal.`;
}

function outcomeText({
  form,
  label,
  board,
  column,
  period,
  periodicity,
  rows,
  outcome,
  target,
}: CheckParams['IND-08']): string {
  const header = oneLine(column);
  if (form === 'notNumber' || form === 'notAnswer') {
    const wanted = form === 'notNumber' ? 'a number' : 'Ja or Nej';
    return `${header} of ${quoted(label)} is “${quotable(outcome)}” and cannot be compared with the target, “${quotable(target)}”. The indicator counts as Saknas. Write the outcome as ${wanted}.`;
  }
  if (form === 'stated') {
    return `${header} of ${quoted(label)} is missing, and by Periodicitet (${oneLine(periodicity)}) the indicator is due ${inPeriod(period)}.`;
  }
  const who =
    rows.length === 1
      ? `${named(label)} has no ${header} and no Periodicitet. It counts`
      : `${number(rows.length)} indicators of ${board ?? 'an unknown board'} have no ${header} and no Periodicitet (rows ${runs(rows)}). They count`;
  return `${who} as Saknas. Fill in the outcome, or say in Periodicitet when it is due.`;
}

function inPeriod(period: Period): string {
  return { April: 'in April', Augusti: 'in August', Helår: 'at the year’s end' }[period];
}

function named(label: string | null): string {
  return label === null ? 'The indicator' : `“${label}”`;
}

function quoted(label: string | null): string {
  return label === null ? 'the indicator' : `“${label}”`;
}
