import type { ConditionalFormatModel } from '../../model/conditionalFormatModel';
import { HostObject } from '../hostObject';
import type { ObjectType } from '../objectType';
import { asText } from '../values/asText';

/** Excel.CustomConditionalFormat: a formula rule. */
export const customConditionalFormatType: ObjectType<ConditionalFormatModel> = {
  navigations: {
    Format: { api: '1.6', get: (rule) => new HostObject('ConditionalRangeFormat', rule) },
    Rule: { api: '1.6', get: (rule) => new HostObject('ConditionalFormatRule', rule) },
  },
};

/** Excel.ConditionalFormatRule: the formula, relative to the top left cell of the rule's first range. */
export const conditionalFormatRuleType: ObjectType<ConditionalFormatModel> = {
  scalars: {
    Formula: {
      api: '1.6',
      get: (rule) => rule.formula,
      set: (rule, value) => {
        rule.formula = asText(value);
      },
    },
  },
};
