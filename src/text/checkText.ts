import type { CheckParams, CheckRuleId } from '../domain/check/checkRules';
import type { Finding } from '../domain/finding';
import { checkWords, isCheckRule } from './check/checkWords';
import { findingText, type FindingText } from './findingText';
import type { Language } from './language';

/**
 * What a finding of the check says, whichever rule it breaks; a rule without words is named by its id, so that no finding is lost.
 * @example checkText('sv', finding).message // 'Riktning för ”Antal medarbetare per chef” saknas, så målet ger ingen färg. …'
 */
export function checkText(language: Language, finding: Finding): FindingText {
  const { rule, params, fix } = finding;
  const read = findingText(language, finding);
  if (read !== null) return read;
  if (!isCheckRule(rule)) return { message: rule, fix: null };
  // A finding's params are those of its rule (domain/check/checkRules); TypeScript cannot tie the two together here.
  const said = checkWords(language, rule, params as unknown as CheckParams[CheckRuleId], fix);
  return { message: said.message, fix: fix === null || said.fix === '' ? null : said.fix };
}
