import type { Finding, FindingParams } from '../finding';
import type { CheckedBook } from './checkedBook';
import type { CheckRule } from './checkRule';
import { CHECK_RULES } from './checkRules';
import type { RuleId } from '../ruleId';

/** Everything that the rules find in a workbook, rule by rule. */
export function runCheckRules(book: CheckedBook): readonly Finding[] {
  const rules: readonly CheckRule<RuleId, FindingParams>[] = CHECK_RULES;
  return rules.flatMap(({ id, find }) =>
    find(book).map(({ severity, place, params, fix }): Finding => {
      return { rule: id, severity, place, params, fix: fix ?? null };
    }),
  );
}
