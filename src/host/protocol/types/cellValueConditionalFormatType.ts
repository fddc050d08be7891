import type { ConditionalFormatModel } from '../../model/conditionalFormatModel';
import { HostObject } from '../hostObject';
import type { ObjectType } from '../objectType';

/** Excel.ConditionalCellValueOperator for the file's words. */
const operators: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** Excel.CellValueConditionalFormat, read only. */
export const cellValueConditionalFormatType: ObjectType<ConditionalFormatModel> = {
  scalars: {
    Rule: {
      api: '1.6',
      get: ({ formulas: [formula1 = '', formula2], operator }) => ({
        formula1,
        ...(formula2 !== undefined && { formula2 }),
        operator: operators[operator ?? ''] ?? 'Invalid',
      }),
    },
  },
  navigations: {
    Format: { api: '1.6', get: (rule) => new HostObject('ConditionalRangeFormat', rule) },
  },
};
