import type { Finding, FindingParams } from '../finding';
import { finish, type Steps } from '../steps';
import type { CheckedBook } from './checkedBook';
import type { CheckRule } from './checkRule';
import { CHECK_RULES } from './checkRules';
import type { RuleId } from '../ruleId';

/** Everything that the rules find in a workbook, rule by rule. */
export function runCheckRules(book: CheckedBook): readonly Finding[] {
  return finish(checkRuleRun(book));
}

/** The same in steps, a rule at a time or less. */
export function* checkRuleRun(book: CheckedBook): Steps<readonly Finding[]> {
  const rules: readonly CheckRule<RuleId, FindingParams>[] = CHECK_RULES;
  const findings: Finding[] = [];
  for (const { id, find, findInSteps } of rules) {
    const found = findInSteps === undefined ? find(book) : yield* findInSteps(book);
    for (const { severity, place, params, fix } of found) {
      findings.push({ rule: id, severity, place, params, fix: fix ?? null });
    }
    yield;
  }
  return findings;
}
