import type { SummaryChange } from '../domain/summary/summaryChange';
import type { IndicatorPart, SubGoalPart } from '../domain/summary/tally';
import type { Language } from './language';

type Amount = Extract<SummaryChange, { kind: 'amount' }>;
type Indicator = Extract<SummaryChange, { kind: 'indicator' }>;

/** The words of what changed in a summary; sentences without capital and full stop. */
export interface SummaryChangeWords {
  readonly newPart: (name: string) => string;
  readonly gonePart: (name: string) => string;
  readonly indicator: (label: string, change: Indicator) => string;
  readonly assessment: (label: string, previous: string | null, current: string | null) => string;
  readonly newGoal: (label: string) => string;
  readonly goneGoal: (label: string) => string;
  readonly goal: (number: number, name: string) => string;
  readonly assignment: (label: string, previous: string | null, current: string | null) => string;
  readonly newAssignment: (label: string) => string;
  readonly goneAssignment: (label: string) => string;
  readonly amounts: Readonly<Record<Amount['amount'], string>>;
  readonly places: Readonly<Record<Exclude<Amount['of'], 'area'>, string>>;
  readonly redistributions: string;
  /** From one amount to another; null is missing. */
  readonly moved: (what: string, previous: string | null, current: string | null) => string;
  readonly better: (size: string) => string;
  readonly worse: (size: string) => string;
  readonly subGoals: string;
  readonly indicators: string;
  readonly subGoalParts: Readonly<Record<SubGoalPart, string>>;
  readonly indicatorParts: Readonly<Record<IndicatorPart, string>>;
  readonly count: (part: string, previous: number, current: number) => string;
}

const sv: SummaryChangeWords = {
  newPart: (name) => `${name} är ny i sammanställningen`,
  gonePart: (name) => `${name} är inte längre med`,
  indicator: (label, { previous, current }) => {
    if (current === 'Röd') return `ny röd indikator: ${label}${previous === 'Gul' ? ', var gul' : ''}`;
    if (current === 'Gul')
      return `${previous === 'Röd' ? 'från röd till gul' : 'ny gul indikator'}: ${label}`;
    return `inte längre ${previous === 'Röd' ? 'röd' : 'gul'}: ${label}`;
  },
  assessment: (label, previous, current) =>
    `${label}: ${current ?? 'saknar bedömning'}, var ${previous ?? 'utan bedömning'}`,
  newGoal: (label) => `nytt: ${label}`,
  goneGoal: (label) => `borta: ${label}`,
  goal: (number, name) => `mål ${number}${name === '' ? '' : ` ${name}`}`,
  assignment: (label, previous, current) =>
    `uppdrag ${label}: ${current ?? 'saknar status'}, var ${previous ?? 'utan status'}`,
  newAssignment: (label) => `nytt uppdrag: ${label}`,
  goneAssignment: (label) => `uppdraget finns inte längre: ${label}`,
  amounts: {
    periodDeviationSek: 'budgetavvikelsen',
    yearForecastSek: 'årsprognosen',
    forecastDeviationSek: 'prognosavvikelsen',
  },
  places: { total: '', withRegion: ' inklusive skatter, statsbidrag och finansnetto' },
  redistributions: 'omfördelningarna netto',
  moved: (what, previous, current) => {
    if (previous === null) return `${what} är nu ${current ?? ''}, saknades förut`;
    return current === null
      ? `${what} saknas nu, var ${previous}`
      : `${what} är nu ${current}, var ${previous}`;
  },
  better: (size) => `${size} bättre`,
  worse: (size) => `${size} sämre`,
  subGoals: 'delmål',
  indicators: 'indikatorer',
  subGoalParts: {
    full: 'uppfylls helt',
    partly: 'uppfylls delvis',
    not: 'uppfylls inte',
    missing: 'saknar bedömning',
  },
  indicatorParts: {
    green: 'gröna',
    yellow: 'gula',
    red: 'röda',
    missing: 'saknar bedömning',
    notDue: 'följs inte upp',
  },
  count: (part, previous, current) => `${part} ${current} (var ${previous})`,
};

const en: SummaryChangeWords = {
  newPart: (name) => `${name} is new in the summary`,
  gonePart: (name) => `${name} is no longer there`,
  indicator: (label, { previous, current }) => {
    if (current === 'Röd') return `newly red: ${label}${previous === 'Gul' ? ', was yellow' : ''}`;
    if (current === 'Gul') return `${previous === 'Röd' ? 'from red to yellow' : 'newly yellow'}: ${label}`;
    return `no longer ${previous === 'Röd' ? 'red' : 'yellow'}: ${label}`;
  },
  assessment: (label, previous, current) =>
    `${label}: ${current ?? 'not assessed'}, was ${previous ?? 'not assessed'}`,
  newGoal: (label) => `new: ${label}`,
  goneGoal: (label) => `gone: ${label}`,
  goal: (number, name) => `goal ${number}${name === '' ? '' : ` ${name}`}`,
  assignment: (label, previous, current) =>
    `assignment ${label}: ${current ?? 'no status'}, was ${previous ?? 'without status'}`,
  newAssignment: (label) => `new assignment: ${label}`,
  goneAssignment: (label) => `the assignment is gone: ${label}`,
  amounts: {
    periodDeviationSek: 'the deviation from budget',
    yearForecastSek: 'the forecast for the year',
    forecastDeviationSek: 'the deviation forecast',
  },
  places: { total: '', withRegion: ' including taxes, grants and finance net' },
  redistributions: 'the net of redistributions',
  moved: (what, previous, current) => {
    if (previous === null) return `${what} is now ${current ?? ''}, was missing`;
    return current === null
      ? `${what} is missing now, was ${previous}`
      : `${what} is now ${current}, was ${previous}`;
  },
  better: (size) => `${size} better`,
  worse: (size) => `${size} worse`,
  subGoals: 'sub-goals',
  indicators: 'indicators',
  subGoalParts: {
    full: 'met in full',
    partly: 'met in part',
    not: 'not met',
    missing: 'not assessed',
  },
  indicatorParts: {
    green: 'green',
    yellow: 'yellow',
    red: 'red',
    missing: 'no assessment',
    notDue: 'not followed up',
  },
  count: (part, previous, current) => `${part} ${current} (was ${previous})`,
};

/** The words of what changed in a language. */
export function summaryChangeWords(language: Language): SummaryChangeWords {
  return { sv, en }[language];
}
