import type { Finding } from '../domain/finding';
import type { RuleId } from '../domain/ruleId';
import { EXAMPLE_FINDINGS } from '../layout/examples/exampleFindings';
import { RULE_EXAMPLES } from '../layout/examples/ruleExamples';
import { checkText } from '../text/checkText';
import type { FindingText } from '../text/findingText';
import { helpText } from '../text/help/helpText';
import type { Language } from '../text/language';
import { exampleCells, type ExampleCells } from './help/exampleCells';
import { ruleCatalogue, type RuleEntry } from './ruleCatalogue';

/** A rule as help explains it. */
export interface RuleHelp extends RuleEntry {
  /** One sentence. */
  readonly looksFor: string;
  /** The cells of an example that breaks the rule; null where there is nothing to show. */
  readonly example: ExampleCells | null;
  /** What the check says of the example. */
  readonly says: FindingText;
}

/** Every rule of Kontrollera with an example, in the order of rules.md 4. */
export function ruleHelp(language: Language): readonly RuleHelp[] {
  const { scopes } = helpText(language);
  return ruleCatalogue(language).map((rule) => ({
    ...rule,
    looksFor: scopes[rule.id],
    example: exampleCells(RULE_EXAMPLES[rule.id], language),
    says: checkText(language, findingOf(rule.id)),
  }));
}

/** An example's finding stands in no workbook. */
function findingOf(rule: RuleId): Finding {
  const place = { sheet: null, table: null, column: null, row: null, address: null };
  return { rule, place, ...EXAMPLE_FINDINGS[rule] };
}
