import type { Period } from '../domain/period';
import type { EconomyTotal } from '../domain/summary/moneyFigures';
import type { Headline, HeadlineKey, PartSummary } from '../domain/summary/summaryReport';
import { mkr, percent } from './grammar/amount';
import { assignmentSentence } from './grammar/assignmentSentence';
import { indicatorSentence } from './grammar/goalSentence';
import { judgementSentence } from './grammar/judgementSentence';
import {
  budgetSentence,
  forecastSentence,
  measuresSentence,
  withRegionSentence,
} from './grammar/moneySentence';
import { redistributionSentence } from './grammar/redistributionSentence';
import type { Language } from './language';
import { countsOf } from './summaryCounts';

/** A line of Läget i korthet in words. */
export interface HeadlineText {
  /** What the figure is of: `Gröna indikatorer`. */
  readonly label: string;
  /** `24 av 164`, `−295,0 mkr` */
  readonly figure: string;
  /** One or more whole sentences. */
  readonly text: string;
}

const LABELS: Readonly<Record<Language, Readonly<Record<HeadlineKey, string>>>> = {
  sv: {
    goals: 'Mål som uppfylls helt',
    subGoals: 'Delmål som uppfylls helt',
    indicators: 'Gröna indikatorer',
    assignments: 'Försenade uppdrag',
    budgetDeviation: 'Budgetavvikelse',
    forecastDeviation: 'Prognosavvikelse',
    measures: 'Åtgärdernas effekt',
    redistributions: 'Omfördelningar netto',
  },
  en: {
    goals: 'Goals met in full',
    subGoals: 'Sub-goals met in full',
    indicators: 'Green indicators',
    assignments: 'Late assignments',
    budgetDeviation: 'Deviation from budget',
    forecastDeviation: 'Deviation forecast',
    measures: 'Effect of measures',
    redistributions: 'Redistributions net',
  },
};

/** What the figure of a headline is of. */
export function headlineLabel(language: Language, key: HeadlineKey): string {
  return LABELS[language][key];
}

/** Läget i korthet in words, line by line in the order of the headlines. */
export function summaryHeadlines(
  language: Language,
  part: PartSummary,
  period: Period | null,
): readonly (HeadlineText & { readonly headline: Headline })[] {
  return part.headlines.map((headline) => ({
    headline,
    label: LABELS[language][headline.key],
    ...WORDS[headline.key](language, part, period ?? 'Helår'),
  }));
}

type Words = (language: Language, part: PartSummary, period: Period) => Pick<HeadlineText, 'figure' | 'text'>;

const WORDS: Readonly<Record<HeadlineKey, Words>> = {
  goals: (language, { goalAssessments }) => ({
    figure: share(language, goalAssessments.parts.full.count, goalAssessments.total.count),
    text: judgementSentence(language, 'goal', countsOf(goalAssessments)),
  }),
  subGoals: (language, { subGoals }) => ({
    figure: share(language, subGoals.parts.full.count, subGoals.total.count),
    text: judgementSentence(language, 'subGoal', countsOf(subGoals)),
  }),
  indicators: (language, { indicators }, period) => ({
    figure: share(language, indicators.parts.green.count, indicators.total.count),
    text: indicatorSentence(language, { indicators: countsOf(indicators), period }),
  }),
  assignments: (language, { assignments: { counts, late } }) => ({
    figure: share(language, late.count, counts.total.count),
    text: assignmentSentence(language, countsOf(counts), late.count),
  }),
  budgetDeviation(language, { economy: { total, withRegion } }, period) {
    const told = { deviationSek: total.periodDeviationSek ?? 0, excluded: lacking(total, 'period') };
    return {
      figure: mkr(language, told.deviationSek, 1),
      text: budgetSentence(language, told, period) + including(language, withRegion?.periodDeviationSek),
    };
  },
  forecastDeviation(language, { economy: { total, withRegion } }) {
    const told = { deviationSek: total.forecastDeviationSek ?? 0, excluded: lacking(total, 'year') };
    return {
      figure: mkr(language, told.deviationSek, 1),
      text:
        forecastSentence(language, told, total.forecastChangeSek) +
        including(language, withRegion?.forecastDeviationSek),
    };
  },
  measures(language, { measures: { total } }, period) {
    const achievedSek = total.achievedPeriodSek ?? 0;
    const effect = { achievedSek, plannedSek: total.plannedPeriodSek, share: total.shareOfPlan };
    return {
      figure:
        total.shareOfPlan === null ? mkr(language, achievedSek, 1) : percent(language, total.shareOfPlan),
      text: measuresSentence(language, effect, period),
    };
  },
  redistributions(language, { kind, name, redistributions }) {
    const sums = redistributions?.total ?? { givenSek: 0, receivedSek: 0, newMoneySek: 0, netSek: 0 };
    return {
      figure: mkr(language, sums.netSek, 2),
      text: redistributionSentence(language, kind === 'region' ? null : name, sums),
    };
  },
};

/** The codes of the boards that a deviation leaves out: budget or outcome is missing. */
function lacking({ missing }: EconomyTotal, of: 'period' | 'year'): readonly string[] {
  const codes =
    of === 'period'
      ? [...missing.periodBudget, ...missing.periodOutcome]
      : [...missing.yearBudget, ...missing.yearForecast];
  return [...new Set(codes)];
}

function including(language: Language, deviationSek: number | null | undefined): string {
  return deviationSek === null || deviationSek === undefined
    ? ''
    : ` ${withRegionSentence(language, deviationSek)}`;
}

function share(language: Language, some: number, all: number): string {
  return `${some} ${language === 'sv' ? 'av' : 'of'} ${all}`;
}
