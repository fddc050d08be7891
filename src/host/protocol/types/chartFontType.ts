import { chartFont, patchChartFont } from '../../../ooxml/chartText';
import type { ChartFontPatch } from '../../../ooxml/chartText';
import type { ChartElement } from '../../model/chart/chartElement';
import type { ObjectType, Scalar } from '../objectType';
import { asColor } from '../values/asColor';
import { asFlag } from '../values/asFlag';
import { asNumber } from '../values/asNumber';
import { asText } from '../values/asText';

/** What a chart's texts look like that say nothing themselves. */
const STANDARD = { name: 'Calibri', size: 10, bold: false, italic: false, color: '#000000' } as const;

function fontScalar<M extends keyof ChartFontPatch>(
  member: M,
  parse: (value: unknown) => ChartFontPatch[M],
): Scalar<ChartElement> {
  return {
    api: '1.1',
    get: (element) => {
      const node = element.find();
      const own = node === undefined ? {} : chartFont(node);
      return { ...STANDARD, ...chartFont(element.chart.root), ...own }[member];
    },
    set: (element, value) => patchChartFont(element.ensure(), { [member]: parse(value) }),
  };
}

/** Excel.ChartFont. */
export const chartFontType: ObjectType<ChartElement> = {
  scalars: {
    Bold: fontScalar('bold', asFlag),
    Color: fontScalar('color', asColor),
    Italic: fontScalar('italic', asFlag),
    Name: fontScalar('name', asText),
    Size: fontScalar('size', (value) => asNumber(value, 1)),
  },
};
