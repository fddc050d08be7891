import { addressOf } from '../layout/area';
import type { ColourRuleInput } from '../layout/change';

/**
 * Queues the removal of conditional formats by id. The caller names them from the lowest in rank to the highest: Excel's ids
 * may be the ranks, and removing the last first leaves the others' as they are.
 */
export function removeColourRules(sheet: Excel.Worksheet, ids: readonly string[]): void {
  const formats = sheet.getRange().conditionalFormats;
  for (const id of ids) formats.getItem(id).delete();
}

/** Queues formula rules so that the first of the list gets the highest rank: Excel puts each new rule on top. */
export function addColourRules(sheet: Excel.Worksheet, rules: readonly ColourRuleInput[]): void {
  for (const rule of [...rules].reverse()) {
    const { custom } = sheet.getRange(addressOf(rule.area)).conditionalFormats.add('Custom');
    custom.rule.formula = rule.formula;
    custom.format.fill.color = rule.fill;
    custom.format.font.color = rule.fontColor;
  }
}
