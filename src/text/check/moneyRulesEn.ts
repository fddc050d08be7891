import type { CheckParams } from '../../domain/check/checkRules';
import { oneLine } from '../quotable';
import { figuresIn } from './figures';
import type { WordsOf } from './ruleWords';

const { percent, mkr, signedMkr } = figuresIn('en');

/** Kontrollera's words about budget, economy, measures and investments, in English. Source: rules.md 4. */
export const moneyRulesEn: WordsOf<`${'BUD' | 'EKO' | 'ATG' | 'INV'}-${string}` & keyof CheckParams> = {
  'BUD-01': {
    title: 'The budget is not the sum of its parts',
    why: 'The frame that is decided should be traceable from last year’s budget, krona by krona.',
    message: ({ label, column, budgetSek, sumSek, differenceSek }) =>
      `${oneLine(column)}${ofArea(label)} is ${mkr(budgetSek)}, but the parts in the columns before it sum to ${mkr(sumSek)}. The difference is ${signedMkr(differenceSek)}.`,
  },
  'BUD-02': {
    title: 'The budget does not agree with the redistributions',
    why: 'The budget and the appendix of redistributions should say the same of what an area gets and gives.',
    message: ({ label, column, part, budgetSek, sumSek, differenceSek, count }) =>
      `${oneLine(column)}${ofArea(label)} is ${mkr(budgetSek)}, but on the sheet Omfördelningar (Skede Plan) ${
        count === 0
          ? `the area has no row ${part === 'addition' ? 'of Typ Tillskott' : 'that nets out against others'}`
          : `${count === 1 ? 'the row is' : `${count} rows sum to`} ${mkr(sumSek)}`
      }. The difference is ${signedMkr(differenceSek)}.`,
  },
  'BUD-03': {
    title: 'Redistributions turn the budget negative',
    why: 'An area cannot give away more than it has.',
    message: ({ stage, label, beforeSek, afterSek }) =>
      `The redistributions${stage === 'plan' ? '' : ' during the year'} turn the budget${ofArea(label)} negative: from ${mkr(beforeSek)} to ${mkr(afterSek)}.`,
  },
  'EKO-01': {
    title: 'The deviation has no comment',
    why: 'A large deviation without an explanation is the first thing the board asks about.',
    message: ({ label, periodSek, periodShare, forecastSek, forecastShare }) => {
      const parts = [
        periodSek === null ? null : `${deviation(periodSek, periodShare)} so far this year`,
        forecastSek === null ? null : `${deviation(forecastSek, forecastShare)} in the year’s forecast`,
      ].filter((part) => part !== null);
      return `${label ?? 'The row'} deviates from budget by ${parts.join(' and ')}, without a comment.`;
    },
  },
  'EKO-02': {
    title: 'The forecast is missing',
    why: 'Without the area’s forecast the board’s and the region’s are incomplete.',
    message: ({ label, column, period }) =>
      `${oneLine(column)}${ofArea(label)} is missing in the follow-up of ${period === 'April' ? 'April' : 'August'}.`,
  },
  'EKO-03': {
    title: 'The year’s budget does not agree with the sheet Budget',
    why: 'Deviations are counted from the year’s budget; if it is another than the one decided they are wrong.',
    message: ({ label, column, yearBudgetSek, currentSek, differenceSek, currentColumn }) =>
      `${oneLine(column)}${ofArea(label)} is ${mkr(yearBudgetSek)}, but ${oneLine(currentColumn)} on the sheet Budget is ${mkr(currentSek)}. The difference is ${signedMkr(differenceSek)}.`,
  },
  'ATG-01': {
    title: 'The measure has given less than half',
    why: 'A measure that is far behind its plan affects the year’s result.',
    message: ({ label, achievedSek, plannedSek, share }) =>
      `${label === null ? 'The measure' : `“${label}”`} has given ${mkr(achievedSek)} of the planned ${mkr(plannedSek)} so far, ${percent(share)}.`,
  },
  'INV-01': {
    title: 'The forecast of investments is above budget',
    why: 'A forecast above budget needs an explanation before it is decided upon.',
    message: ({ label, budgetSek, forecastSek, excessSek, share }) =>
      `The forecast${ofArea(label)} is ${mkr(forecastSek)}, ${mkr(excessSek)}${share === null ? '' : ` (${percent(share)})`} above the budget of ${mkr(budgetSek)}, without a comment.`,
  },
};

function deviation(amountSek: number, share: number | null): string {
  return `${signedMkr(amountSek)}${share === null ? '' : ` (${percent(share)})`}`;
}

function ofArea(label: string | null): string {
  return label === null ? '' : ` of ${label}`;
}
