import type { ConditionalFormatModel } from '../../model/conditionalFormatModel';
import { HostError } from '../../model/hostError';
import type { Host } from '../host';
import { HostObject } from '../hostObject';
import type { MethodArguments } from '../methodArguments';
import type { ObjectType } from '../objectType';
import { orNullObject } from '../orNullObject';
import { asFlag } from '../values/asFlag';
import { asNumber } from '../values/asNumber';

/** Excel.ConditionalFormat. Formula and cell value rules can be looked into; of the others the type is told. */
export const conditionalFormatType: ObjectType<ConditionalFormatModel> = {
  id: (rule) => rule.id,
  scalars: {
    Id: { api: '1.6', get: (rule) => rule.id },
    Priority: {
      api: '1.6',
      get: (rule) => rule.priority,
      set: (rule, value) => {
        rule.priority = asNumber(value);
      },
    },
    StopIfTrue: {
      api: '1.6',
      get: (rule) => rule.stopIfTrue,
      set: (rule, value) => {
        rule.stopIfTrue = asFlag(value);
      },
    },
    Type: { api: '1.6', get: (rule) => rule.type },
  },
  navigations: {
    CellValue: { api: '1.6', get: cellValue },
    CellValueOrNullObject: { api: '1.6', get: orNullObject(cellValue) },
    Custom: { api: '1.6', get: custom },
    CustomOrNullObject: { api: '1.6', get: orNullObject(custom) },
  },
  methods: {
    Delete: { api: '1.6', call: (rule) => rule.sheet.removeConditionalFormat(rule.id) },
    GetRange: { api: '1.6', call: singleRange },
    GetRangeOrNullObject: { api: '1.6', call: orNullObject(singleRange) },
    GetRanges: { api: '1.9', call: (rule, _args, host) => host.rangeAreas(rule.sheet, rule.areas) },
  },
};

function custom(rule: ConditionalFormatModel): HostObject {
  if (rule.type !== 'Custom')
    throw new HostError('ItemNotFound', 'the conditional format is no formula rule');
  return new HostObject('CustomConditionalFormat', rule);
}

function cellValue(rule: ConditionalFormatModel): HostObject {
  if (rule.type !== 'CellValue')
    throw new HostError('ItemNotFound', 'the conditional format is no cell value rule');
  return new HostObject('CellValueConditionalFormat', rule);
}

/** Throws ItemNotFound when the rule has several ranges. */
function singleRange(rule: ConditionalFormatModel, _args: MethodArguments, host: Host): HostObject {
  const [area, ...others] = rule.areas;
  if (area === undefined || others.length > 0)
    throw new HostError('ItemNotFound', 'the conditional format has several ranges');
  return host.range(rule.sheet, area);
}
