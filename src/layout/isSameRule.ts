import { addressOf } from './area';
import type { ColourRuleInput } from './change';
import type { ColourRuleSnapshot } from './snapshot';

/** Whether a rule of the sheet is exactly the needed one: cells, formula and colours; ours never stop the rules below them. */
export function isSameRule(rule: ColourRuleSnapshot, needed: ColourRuleInput): boolean {
  return (
    !rule.stopIfTrue &&
    rule.areas.map(addressOf).join() === addressOf(needed.area) &&
    isAlike(rule.formula, needed.formula) &&
    isAlike(rule.fill, needed.fill) &&
    isAlike(rule.fontColor, needed.fontColor)
  );
}

function isAlike(one: string | null, other: string): boolean {
  return one?.toLocaleUpperCase('sv') === other.toLocaleUpperCase('sv');
}
