import type { Finding, FindingFix, FindingParams } from '../domain/finding';
import { findingsEn } from './findingsEn';
import { findingsSv } from './findingsSv';
import type { FindingWords, ReadingWords } from './findingWords';
import type { Language } from './language';

/** A finding in words. */
export interface FindingText {
  readonly message: string;
  /** One sentence; null where the finding has no fix. */
  readonly fix: string | null;
}

const WORDS: Readonly<Record<Language, ReadingWords>> = { sv: findingsSv, en: findingsEn };

/**
 * What a finding of a reading rule (LAY, VAL, NAM) says; null for rules that have their words elsewhere.
 * @example findingText('sv', finding)?.message // 'Mål 2023 för ”Antal digitala vårdmöten” saknas.'
 */
export function findingText(language: Language, { rule, params, fix }: Finding): FindingText | null {
  if (!isReadingRule(rule)) return null;
  // A finding's params are those of its rule (domain/readingParams); TypeScript cannot tie the two together here.
  const words = WORDS[language][rule] as (params: FindingParams, fix: FindingFix | null) => FindingWords;
  const said = words(params, fix);
  return { message: said.message, fix: fix === null ? null : said.fix };
}

function isReadingRule(rule: Finding['rule']): rule is keyof ReadingWords {
  return rule in WORDS.sv;
}
