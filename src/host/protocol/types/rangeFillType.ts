import type { ObjectType } from '../objectType';
import type { Cells } from '../rangeReference';
import { asColor } from '../values/asColor';
import { formatScalar } from './formatScalar';

/** Excel.RangeFill. A cell without fill reads as white, as in Excel. */
export const rangeFillType: ObjectType<Cells> = {
  scalars: {
    Color: formatScalar(
      '1.1',
      ({ fill }) => fill ?? '#FFFFFF',
      (value) => ({ fill: asColor(value) }),
    ),
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
