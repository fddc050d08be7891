import { isWholeColumns, isWholeRows } from '../../model/area';
import { collectionMethods } from '../collectionMethods';
import { HostObject } from '../hostObject';
import type { Collection, ObjectType } from '../objectType';
import type { RangeAreasReference } from '../rangeAreasReference';
import { fullAddress } from '../values/fullAddress';

const clearKinds = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** Excel.RangeAreas. */
export const rangeAreasType: ObjectType<RangeAreasReference> = {
  scalars: {
    Address: {
      api: '1.9',
      get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet, area)).join(','),
    },
    AreaCount: { api: '1.9', get: ({ areas }) => areas.length },
    CellCount: {
      api: '1.9',
      get: ({ areas }) => areas.reduce((count, area) => count + area.rowCount * area.columnCount, 0),
    },
    IsEntireColumn: { api: '1.9', get: ({ areas }) => areas.every(isWholeColumns) },
    IsEntireRow: { api: '1.9', get: ({ areas }) => areas.every(isWholeRows) },
  },
  navigations: {
    Areas: { api: '1.9', get: (areas) => new HostObject('RangeCollection', areas) },
    ConditionalFormats: {
      api: '1.9',
      get: (cells) => new HostObject('ConditionalFormatCollection', { cells }),
    },
    DataValidation: { api: '1.9', get: (areas) => new HostObject('DataValidation', areas) },
    Format: { api: '1.9', get: (areas) => new HostObject('RangeFormat', areas) },
    Worksheet: { api: '1.9', get: ({ sheet }) => new HostObject('Worksheet', sheet) },
  },
  methods: {
    Clear: {
      api: '1.9',
      call: ({ sheet, areas }, args) => {
        for (const area of areas) sheet.clear(area, args.word(0, clearKinds, 'All'));
      },
    },
  },
};

const ranges: Collection<RangeAreasReference> = {
  items: ({ sheet, areas }, host) => areas.map((area) => host.range(sheet, area)),
};

/** Excel.RangeCollection: the parts of a RangeAreas. */
export const rangeCollectionType: ObjectType<RangeAreasReference> = {
  collection: ranges,
  methods: collectionMethods(ranges, { GetCount: '1.9', GetItemAt: '1.9' }),
};
