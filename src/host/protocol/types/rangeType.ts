import { HostObject } from '../hostObject';
import type { ObjectType } from '../objectType';
import type { RangeReference } from '../rangeReference';
import { rangeMethods } from './rangeMethods';
import { rangeScalars } from './rangeScalars';

/** Excel.Range. */
export const rangeType: ObjectType<RangeReference> = {
  scalars: rangeScalars,
  navigations: {
    ConditionalFormats: {
      api: '1.6',
      get: (cells) => new HostObject('ConditionalFormatCollection', { cells }),
    },
    DataValidation: { api: '1.8', get: (range) => new HostObject('DataValidation', range) },
    Format: { api: '1.1', get: (range) => new HostObject('RangeFormat', range) },
    Worksheet: { api: '1.1', get: ({ sheet }) => new HostObject('Worksheet', sheet) },
  },
  methods: rangeMethods,
};
