import { CHECK_RULES } from '../domain/check/checkRules';
import { READING_RULES } from '../domain/check/readingRules';
import type { Severity } from '../domain/finding';
import type { RuleId } from '../domain/ruleId';
import { checkTitle } from '../text/check/checkWords';
import { readingTitle } from '../text/check/readingTitles';
import { ruleSource } from '../text/check/ruleSources';
import type { Language } from '../text/language';

/** A rule of the check as lists and help texts show it. */
export interface RuleEntry {
  readonly id: RuleId;
  /** The gravest first. */
  readonly severities: readonly Severity[];
  readonly title: string;
  readonly why: string;
  /** Where the rule was learnt, in a few words. */
  readonly source: string;
}

/**
 * Every rule of Kontrollera in the order of rules.md 4: what the pane's help and the pages of rules in docs are made of.
 * @example ruleCatalogue('sv')[0] // { id: 'LAY-01', severities: ['error'], title: 'Ingen standardarbetsbok', … }
 */
export function ruleCatalogue(language: Language): readonly RuleEntry[] {
  return [
    ...READING_RULES.map(({ id, severities }) => ({ id, severities, ...readingTitle(language, id) })),
    ...CHECK_RULES.map(({ id, severities }) => ({ id, severities, ...checkTitle(language, id) })),
  ].map((rule) => ({ ...rule, source: ruleSource(language, rule.id) }));
}
