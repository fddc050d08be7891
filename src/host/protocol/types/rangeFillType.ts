import type { ObjectType } from '../objectType';
import type { Cells } from '../rangeReference';
import { asColor } from '../values/asColor';
import { sharedValue } from '../values/sharedValue';
import { formatScalar } from './formatScalar';

/** Excel.RangeFill. A cell without fill reads as white, as in Excel. */
export const rangeFillType: ObjectType<Cells> = {
  scalars: {
    Color: formatScalar(
      '1.1',
      ({ fill }) => fill ?? '#FFFFFF',
      (value) => ({ fill: asColor(value) }),
    ),
    Pattern: {
      api: '1.9',
      get: (cells) =>
        sharedValue(cells, (row, column) =>
          cells.sheet.format(row, column).fill === null ? 'None' : 'Solid',
        ),
    },
  },
  methods: {
    Clear: {
      api: '1.1',
      call: ({ sheet, areas }) => {
        for (const area of areas) sheet.patchFormat(area, { fill: null });
      },
    },
  },
};
