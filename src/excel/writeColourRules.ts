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

/**
 * Queues formula rules so that the first of the list gets the highest rank. Excel puts each new rule on top; setting its priority
 * then moves it down and closes the ranks of the others.
 * @param rank how many of the sheet's rules stay above; 0 for none
 */
export function addColourRules(sheet: Excel.Worksheet, rules: readonly ColourRuleInput[], rank = 0): void {
  for (const rule of [...rules].reverse()) {
    const added = sheet.getRange(addressOf(rule.area)).conditionalFormats.add('Custom');
    added.custom.rule.formula = rule.formula;
    added.custom.format.fill.color = rule.fill;
    added.custom.format.font.color = rule.fontColor;
    if (rank > 0) added.priority = rank;
  }
}
