import { formatCells } from '../../model/address';
import type { ConditionalFormatModel } from '../../model/conditionalFormatModel';
import type { GridEngine } from '../grid/gridEngine';
import { ruleInput } from './ruleInput';
import { isTooCostly } from './ruleCost';

/**
 * Gives the engine the conditional formats of a sheet instead of those it had.
 * @returns the kinds of the rules that the engine cannot draw, in the file's words
 */
export function setGridRules(engine: GridEngine, place: number): string[] {
  for (const { index } of [...engine.getConditionalFormattingList(place)].sort((a, b) => b.index - a.index)) {
    engine.deleteConditionalFormatting(place, index);
  }
  const undrawn: string[] = [];
  // The engine puts the newest rule on top, so the lowest goes in first.
  const rules = [...(engine.sheets[place]?.conditionalFormats ?? [])].reverse();
  for (const rule of rules)
    if (!addRule(engine, place, rule)) undrawn.push(rule.home.rule.attributes['type'] ?? '');
  engine.setHasRules(place, rules.length > undrawn.length);
  return undrawn;
}

function addRule(engine: GridEngine, place: number, rule: ConditionalFormatModel): boolean {
  try {
    const input = ruleInput(rule);
    if (input === null || isTooCostly(rule)) return false;
    engine.addConditionalFormatting(place, rule.areas.map(formatCells).join(' '), input);
    return true;
  } catch {
    // The engine refuses formulas with functions it lacks. The page says how many rules it does not draw.
    return false;
  }
}
