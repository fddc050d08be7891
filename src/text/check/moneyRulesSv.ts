import type { CheckParams } from '../../domain/check/checkRules';
import { oneLine } from '../quotable';
import { figuresIn } from './figures';
import type { WordsOf } from './ruleWords';

const { percent, mkr, signedMkr } = figuresIn('sv');

/** Kontrollera's words about budget, economy, measures and investments, in Swedish. Source: rules.md 4. */
export const moneyRulesSv: WordsOf<`${'BUD' | 'EKO' | 'ATG' | 'INV'}-${string}` & keyof CheckParams> = {
  'BUD-01': {
    title: 'Budgeten är inte summan av sina delar',
    why: 'Ramen som beslutas ska gå att följa från förra årets budget, krona för krona.',
    message: ({ label, column, budgetSek, sumSek, differenceSek }) =>
      `${oneLine(column)}${forArea(label)} är ${mkr(budgetSek)}, men delarna i kolumnerna före summerar till ${mkr(sumSek)}. Skillnaden är ${signedMkr(differenceSek)}.`,
  },
  'BUD-02': {
    title: 'Budgeten stämmer inte med omfördelningarna',
    why: 'Budgeten och bilagan med omfördelningar ska säga samma sak om vad ett område får och ger.',
    message: ({ label, column, part, budgetSek, sumSek, differenceSek, count }) =>
      `${oneLine(column)}${forArea(label)} är ${mkr(budgetSek)}, men på bladet Omfördelningar (Skede Plan) ${
        count === 0
          ? `finns ingen rad för området ${part === 'addition' ? 'med Typ Tillskott' : 'som ska ta ut sig mot andra'}`
          : `${count === 1 ? 'är raden' : `summerar ${count} rader till`} ${mkr(sumSek)}`
      }. Skillnaden är ${signedMkr(differenceSek)}.`,
  },
  'BUD-03': {
    title: 'Omfördelningar gör budgeten negativ',
    why: 'Ett område kan inte ge bort mer än det har.',
    message: ({ stage, label, beforeSek, afterSek }) =>
      `${stage === 'plan' ? 'Omfördelningarna' : 'Omfördelningarna under året'} gör budgeten${forArea(label)} negativ: från ${mkr(beforeSek)} till ${mkr(afterSek)}.`,
  },
  'EKO-01': {
    title: 'Avvikelsen saknar kommentar',
    why: 'En stor avvikelse utan förklaring är det första nämnden frågar om.',
    message: ({ label, periodSek, periodShare, forecastSek, forecastShare }) => {
      const parts = [
        periodSek === null ? null : `${deviation(periodSek, periodShare)} hittills i år`,
        forecastSek === null ? null : `${deviation(forecastSek, forecastShare)} i årsprognosen`,
      ].filter((part) => part !== null);
      return `${label ?? 'Raden'} avviker från budget: ${parts.join(' och ')}. Kommentar saknas.`;
    },
  },
  'EKO-02': {
    title: 'Prognos saknas',
    why: 'Utan områdets prognos blir nämndens och regionens prognos ofullständig.',
    message: ({ label, column, period }) =>
      `${oneLine(column)}${forArea(label)} saknas i uppföljningen per ${period.toLocaleLowerCase('sv')}.`,
  },
  'EKO-03': {
    title: 'Årsbudgeten stämmer inte med bladet Budget',
    why: 'Avvikelser räknas mot årsbudgeten; är den en annan än den beslutade blir de fel.',
    message: ({ label, column, yearBudgetSek, currentSek, differenceSek, currentColumn }) =>
      `${oneLine(column)}${forArea(label)} är ${mkr(yearBudgetSek)}, men ${oneLine(currentColumn)} på bladet Budget är ${mkr(currentSek)}. Skillnaden är ${signedMkr(differenceSek)}.`,
  },
  'ATG-01': {
    title: 'Åtgärden har gett mindre än hälften',
    why: 'En åtgärd som ligger långt efter sin plan påverkar årets resultat.',
    message: ({ label, achievedSek, plannedSek, share }) =>
      `${label === null ? 'Åtgärden' : `”${label}”`} har hittills gett ${mkr(achievedSek)} av planerade ${mkr(plannedSek)}, ${percent(share)}.`,
  },
  'INV-01': {
    title: 'Investeringsprognosen är över budget',
    why: 'En prognos över budget behöver en förklaring innan den beslutas om.',
    message: ({ label, budgetSek, forecastSek, excessSek, share }) =>
      `Prognosen${forArea(label)} är ${mkr(forecastSek)}, ${mkr(excessSek)}${share === null ? '' : ` (${percent(share)})`} över budgeten ${mkr(budgetSek)}, utan kommentar.`,
  },
};

function deviation(amountSek: number, share: number | null): string {
  return `${signedMkr(amountSek)}${share === null ? '' : ` (${percent(share)})`}`;
}

function forArea(label: string | null): string {
  return label === null ? '' : ` för ${label}`;
}
