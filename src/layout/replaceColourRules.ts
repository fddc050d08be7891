import { colourSignature } from './colourRules';
import type { Change, ColourRuleInput } from './change';
import { isFor } from './colourRepairs';
import { isSameRule } from './isSameRule';
import type { ColourRuleSnapshot } from './snapshot';

/** The rules of one sheet: ours, told apart from all others, which are the user's. */
export interface SheetRules {
  readonly sheet: string;
  readonly own: readonly ColourRuleSnapshot[];
  readonly users: readonly ColourRuleSnapshot[];
}

/**
 * Replaces our rules on a sheet as a set; nothing where the right set is in place. A user's rule that outranked one of ours keeps
 * outranking it, and one that ours outranked stays below. Where ours are new they come first, as Excel adds rules.
 */
export function replaceColourRules(rules: SheetRules, needed: readonly ColourRuleInput[]): readonly Change[] {
  if (isInPlace(rules.own, needed)) return [];
  const ranked = needed.map((rule) => ({ rule, rank: rankOf(rule, rules) }));
  // From the lowest in rank: what is added later stands above, so each rank is the number of user's rules above it.
  const ranks = [...new Set(ranked.map(({ rank }) => rank))].sort((left, right) => right - left);
  return [
    ...removeColourRules(rules),
    ...ranks.map((rank): Change => ({
      kind: 'addColourRules',
      sheet: rules.sheet,
      rules: ranked.filter((each) => each.rank === rank).map(({ rule }) => rule),
      ...(rank > 0 && { rank }),
    })),
  ];
}

/** Takes our rules off a sheet. Excel's ids may be the rules' ranks: the last goes first, so that the others keep theirs. */
export function removeColourRules({ sheet, own }: SheetRules): readonly Change[] {
  if (own.length === 0) return [];
  const ids = own.toSorted((left, right) => right.priority - left.priority).map((rule) => rule.id);
  return [{ kind: 'removeColourRules', sheet, ids }];
}

function isInPlace(own: readonly ColourRuleSnapshot[], needed: readonly ColourRuleInput[]): boolean {
  return own.length === needed.length && needed.every((rule) => own.some((each) => isSameRule(each, rule)));
}

/** How many of the user's rules stood above the rule, by the copy of it that covers most cells; a rule that is new joins its fellows. */
function rankOf(rule: ColourRuleInput, { own, users }: SheetRules): number {
  const copies = own.filter((each) => isFor(each, rule));
  const letters = colourSignature(rule.formula)?.letters;
  const fellows = own.filter(({ formula }) => colourSignature(formula)?.letters === letters);
  const [before] = (copies.length > 0 ? copies : fellows).toSorted(
    (left, right) => cellCount(right) - cellCount(left) || left.priority - right.priority,
  );
  return before === undefined ? 0 : users.filter(({ priority }) => priority < before.priority).length;
}

function cellCount({ areas }: ColourRuleSnapshot): number {
  return areas.reduce((total, { rowCount, columnCount }) => total + rowCount * columnCount, 0);
}
