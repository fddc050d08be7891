import type { FindingFix, FindingPlace, Severity } from '../finding';
import type { RuleId } from '../ruleId';
import type { Steps } from '../steps';
import type { CheckedBook } from './checkedBook';

/** What a rule found: a {@link Finding} without the rule's id. `P` is what its message mentions. */
export interface RuleFinding<P> {
  readonly severity: Severity;
  readonly place: FindingPlace;
  /** As a plain object type, so that it is known to have no other keys. */
  readonly params: { readonly [K in keyof P]: P[K] };
  readonly fix?: FindingFix;
}

/** A rule of the check. Its words (title, why it matters, messages) stand in src/text under the same id. */
export interface CheckRule<I extends RuleId, P> {
  readonly id: I;
  /** The gravities that its findings can have, the gravest first. */
  readonly severities: readonly [Severity, ...Severity[]];
  /** Where the rule was learnt: the region's documents, or practice elsewhere. */
  readonly source: string;
  /** Everything that breaks the rule, in the sheet's order. */
  readonly find: (book: CheckedBook) => readonly RuleFinding<P>[];
  /** The same in steps, of a rule that takes long. */
  readonly findInSteps?: (book: CheckedBook) => Steps<readonly RuleFinding<P>[]>;
}
