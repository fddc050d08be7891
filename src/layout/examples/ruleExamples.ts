import type { RuleId } from '../../domain/ruleId';
import { GOAL_EXAMPLES } from './goalExamples';
import { INDICATOR_EXAMPLES } from './indicatorExamples';
import { LAYOUT_EXAMPLES } from './layoutExamples';
import { MONEY_EXAMPLES } from './moneyExamples';
import { REDISTRIBUTION_EXAMPLES } from './redistributionExamples';
import type { RuleExample } from './ruleExample';

/** For every rule of the check a workbook that breaks it; a test has the check find it. */
export const RULE_EXAMPLES: Readonly<Record<RuleId, RuleExample>> = {
  ...LAYOUT_EXAMPLES,
  ...INDICATOR_EXAMPLES,
  ...GOAL_EXAMPLES,
  ...MONEY_EXAMPLES,
  ...REDISTRIBUTION_EXAMPLES,
};
