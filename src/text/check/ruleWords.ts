import type { CheckParams, CheckRuleId } from '../../domain/check/checkRules';
import type { FindingFix } from '../../domain/finding';

/** What a rule is called and why it is there, for lists of rules and help. */
export interface RuleTitle {
  /** A few words, without full stop. */
  readonly title: string;
  /** One sentence: what goes wrong when nobody looks. */
  readonly why: string;
}

/** A rule's words in one language. */
export interface RuleWords<P> extends RuleTitle {
  readonly message: (params: P) => string;
  /** What the fix would do, in one sentence; absent where the rule has no fix. */
  readonly fix?: (params: P, fix: FindingFix) => string;
}

/** The words of rules in one language; a rule without words does not compile. */
export type WordsOf<R extends CheckRuleId> = { readonly [K in R]: RuleWords<CheckParams[K]> };
