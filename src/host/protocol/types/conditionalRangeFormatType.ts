import type { ConditionalFormatModel } from '../../model/conditionalFormatModel';
import { HostObject } from '../hostObject';
import type { ObjectType, Scalar } from '../objectType';
import { asColor } from '../values/asColor';
import { asFlag } from '../values/asFlag';
import { asText } from '../values/asText';
import { asWord } from '../values/asWord';

type Format = ConditionalFormatModel['format'];

/** What a rule changes; what it leaves alone reads as null. */
function ruleScalar<M extends keyof Format>(
  member: M,
  parse: (value: unknown) => Format[M],
): Scalar<ConditionalFormatModel> {
  return {
    api: '1.6',
    get: ({ format }) => format[member] ?? null,
    set: (rule, value) => rule.patchFormat({ [member]: parse(value) }),
  };
}

/** Excel.ConditionalRangeFormat. */
export const conditionalRangeFormatType: ObjectType<ConditionalFormatModel> = {
  scalars: { NumberFormat: ruleScalar('numberFormat', asText) },
  navigations: {
    Fill: { api: '1.6', get: (rule) => new HostObject('ConditionalRangeFill', rule) },
    Font: { api: '1.6', get: (rule) => new HostObject('ConditionalRangeFont', rule) },
  },
};

/** Excel.ConditionalRangeFill. */
export const conditionalRangeFillType: ObjectType<ConditionalFormatModel> = {
  scalars: { Color: ruleScalar('fill', asColor) },
};

/** Excel.ConditionalRangeFont. The host draws a double underline as a single one. */
export const conditionalRangeFontType: ObjectType<ConditionalFormatModel> = {
  scalars: {
    Bold: ruleScalar('bold', asFlag),
    Color: ruleScalar('fontColor', asColor),
    Italic: ruleScalar('italic', asFlag),
    Strikethrough: ruleScalar('strikethrough', asFlag),
    Underline: {
      api: '1.6',
      get: ({ format }) => (format.underline === undefined ? null : format.underline ? 'Single' : 'None'),
      set: (rule, value) =>
        rule.patchFormat({ underline: asWord(value, ['None', 'Single', 'Double']) !== 'None' }),
    },
  },
};
