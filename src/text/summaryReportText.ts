import type { Assessment } from '../domain/statusWords';
import type { Language } from './language';

/** The words around the figures of a summary, where they are read as text. */
export interface SummaryReportWords {
  /** The region's heading; boards have their own names. */
  readonly region: string;
  readonly goals: string;
  readonly gaps: string;
  readonly goal: (number: number, name: string) => string;
  /** A goal's judgement. */
  readonly assessment: (assessment: Assessment | null) => string;
  /** Where the workbook has no rows to sum up. */
  readonly nothing: string;
}

const sv: SummaryReportWords = {
  region: 'Alla nämnder',
  goals: 'Målen',
  gaps: 'Underlag som saknas',
  goal: (number, name) => `Mål ${number}${name === '' ? '' : ` ${name}`}`,
  assessment: (assessment) => assessment ?? 'saknar bedömning',
  nothing: 'Arbetsboken har inga ifyllda rader att sammanställa.',
};

/** Words that stand in the workbook's cells stay Swedish. */
const en: SummaryReportWords = {
  region: 'All boards',
  goals: 'The goals',
  gaps: 'Missing from the figures',
  goal: (number, name) => `Goal ${number}${name === '' ? '' : ` ${name}`}`,
  assessment: (assessment) => assessment ?? 'not assessed',
  nothing: 'The workbook has no filled rows to summarise.',
};

/** The words around a summary's figures in a language. */
export function summaryReportWords(language: Language): SummaryReportWords {
  return { sv, en }[language];
}
