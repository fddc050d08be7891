import type { Finding } from '../../domain/finding';
import type { RuleId } from '../../domain/ruleId';
import findings from './exampleFindings.json';

/**
 * What the check finds in each example. The file is written by scripts/buildRuleExamples.ts, and a test compares it with what the
 * check finds now; TypeScript cannot tell a JSON file's words from any string.
 */
export const EXAMPLE_FINDINGS = findings as unknown as Readonly<
  Record<RuleId, Pick<Finding, 'severity' | 'params' | 'fix'>>
>;
