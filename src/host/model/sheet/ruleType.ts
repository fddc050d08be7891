import type { XmlElement } from '../../../ooxml/xml';

/** Excel.ConditionalFormatType. */
export type ConditionalFormatType =
  | 'Custom'
  | 'CellValue'
  | 'ContainsText'
  | 'ColorScale'
  | 'DataBar'
  | 'IconSet'
  | 'PresetCriteria'
  | 'TopBottom';

const TYPES: Record<string, ConditionalFormatType> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

/** The rule's kind in Office.js words; blanks, errors, duplicates, averages and periods are preset criteria. */
export function officeRuleType(rule: XmlElement): ConditionalFormatType {
  return TYPES[rule.attributes['type'] ?? ''] ?? 'PresetCriteria';
}
