import type { CheckParams, CheckRuleId } from '../../domain/check/checkRules';
import type { FindingFix } from '../../domain/finding';
import type { Language } from '../language';
import { goalRulesEn } from './goalRulesEn';
import { goalRulesSv } from './goalRulesSv';
import { indicatorRulesEn } from './indicatorRulesEn';
import { indicatorRulesSv } from './indicatorRulesSv';
import { moneyRulesEn } from './moneyRulesEn';
import { moneyRulesSv } from './moneyRulesSv';
import { redistributionRulesEn } from './redistributionRulesEn';
import { redistributionRulesSv } from './redistributionRulesSv';
import type { RuleTitle, WordsOf } from './ruleWords';

const WORDS: Readonly<Record<Language, WordsOf<CheckRuleId>>> = {
  sv: { ...indicatorRulesSv, ...goalRulesSv, ...moneyRulesSv, ...redistributionRulesSv },
  en: { ...indicatorRulesEn, ...goalRulesEn, ...moneyRulesEn, ...redistributionRulesEn },
};

/** What a rule says of one of its findings, and what its fix would do ('' where it has none). */
export function checkWords<R extends CheckRuleId>(
  language: Language,
  rule: R,
  params: CheckParams[R],
  fix: FindingFix | null,
): { readonly message: string; readonly fix: string } {
  const words = WORDS[language][rule];
  return {
    message: words.message(params),
    fix: fix === null ? '' : (words.fix?.(params, fix) ?? ''),
  };
}

/** A rule's title, and why it is there. */
export function checkTitle(language: Language, rule: CheckRuleId): RuleTitle {
  const { title, why } = WORDS[language][rule];
  return { title, why };
}

/** Whether a rule has its words here. */
export function isCheckRule(rule: string): rule is CheckRuleId {
  return Object.hasOwn(WORDS.sv, rule);
}
