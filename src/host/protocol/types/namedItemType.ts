import { HostError } from '../../model/hostError';
import type { NameModel } from '../../model/nameModel';
import type { Host } from '../host';
import { HostObject } from '../hostObject';
import type { MethodArguments } from '../methodArguments';
import type { ObjectType } from '../objectType';
import { orNullObject } from '../orNullObject';
import { asFlag } from '../values/asFlag';
import { asText } from '../values/asText';
import { officeValue, valueType } from '../values/cellContents';

/** Excel.NamedItem. */
export const namedItemType: ObjectType<NameModel> = {
  id: ({ name }) => name,
  scalars: {
    Comment: {
      api: '1.4',
      get: (name) => name.comment,
      set: (name, value) => {
        name.comment = asText(value);
      },
    },
    Formula: {
      api: '1.7',
      get: (name) => name.formula,
      set: (name, value) => {
        name.formula = asText(value);
      },
    },
    Name: { api: '1.1', get: ({ name }) => name },
    Scope: { api: '1.4', get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
    Type: { api: '1.1', get: ({ target, value }) => (target === null ? constantType(value) : 'Range') },
    /** The address of a range, the value of anything else. */
    Value: {
      api: '1.1',
      get: ({ target, value, formula }) => (target === null ? officeValue(value) : formula.slice(1)),
    },
    Visible: {
      api: '1.1',
      get: ({ visible }) => visible,
      set: (name, value) => {
        name.visible = asFlag(value);
      },
    },
  },
  navigations: {
    Worksheet: { api: '1.4', get: scopeSheet },
    WorksheetOrNullObject: { api: '1.4', get: orNullObject(scopeSheet) },
  },
  methods: {
    Delete: { api: '1.4', call: (name) => name.delete() },
    GetRange: { api: '1.1', call: range },
    GetRangeOrNullObject: { api: '1.4', call: orNullObject(range) },
  },
};

/** Excel.NamedItemType of what is no range; a name that computes nothing is an error. */
function constantType(value: NameModel['value']): string {
  const type = valueType(value);
  return type === 'Empty' ? 'Error' : type;
}

function scopeSheet({ scope }: NameModel): HostObject {
  if (scope === null) throw new HostError('ItemNotFound', "the name is the workbook's");
  return new HostObject('Worksheet', scope);
}

function range({ target }: NameModel, _args: MethodArguments, host: Host): HostObject {
  if (target === null) throw new HostError('ItemNotFound', 'the name is no range');
  return host.range(target.sheet, target.area);
}
