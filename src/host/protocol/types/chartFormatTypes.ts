import { chartLine, setChartFill, setChartLine } from '../../../ooxml/chartPaint';
import type { ChartChild, ChartElement } from '../../model/chart/chartElement';
import { HostObject } from '../hostObject';
import type { Navigation, ObjectType } from '../objectType';
import { asColor } from '../values/asColor';
import { asFlag } from '../values/asFlag';

const Fill = (api: string): Navigation<ChartElement> => ({
  api,
  get: (element) => new HostObject('ChartFill', element),
});
const Font: Navigation<ChartElement> = { api: '1.1', get: (element) => new HostObject('ChartFont', element) };
const Line: Navigation<ChartElement> = {
  api: '1.1',
  get: (element) => new HostObject('ChartLineFormat', element),
};
const Border = (api: string): Navigation<ChartElement> => ({
  api,
  get: (element) => new HostObject('ChartBorder', element),
});

/** Excel.ChartAreaFormat: the font is that of all texts that have none of their own. */
export const chartAreaFormatType: ObjectType<ChartElement> = {
  navigations: { Border: Border('1.7'), Fill: Fill('1.1'), Font },
};

/** Excel.ChartTitleFormat. */
export const chartTitleFormatType: ObjectType<ChartElement> = { navigations: { Fill: Fill('1.1'), Font } };

/** Excel.ChartAxisTitleFormat. */
export const chartAxisTitleFormatType: ObjectType<ChartElement> = { navigations: { Font } };

/** Excel.ChartLegendFormat. */
export const chartLegendFormatType: ObjectType<ChartElement> = { navigations: { Fill: Fill('1.1'), Font } };

/** Excel.ChartDataLabelFormat. */
export const chartDataLabelFormatType: ObjectType<ChartElement> = {
  navigations: { Fill: Fill('1.1'), Font },
};

/** Excel.ChartAxisFormat. */
export const chartAxisFormatType: ObjectType<ChartElement> = { navigations: { Font, Line } };

/** Excel.ChartSeriesFormat. */
export const chartSeriesFormatType: ObjectType<ChartElement> = { navigations: { Fill: Fill('1.1'), Line } };

/** Excel.ChartGridlinesFormat. */
export const chartGridlinesFormatType: ObjectType<ChartElement> = { navigations: { Line } };

/** Excel.ChartGridlines. */
export const chartGridlinesType: ObjectType<ChartChild> = {
  scalars: {
    Visible: {
      api: '1.1',
      get: (lines) => lines.find() !== undefined,
      set: (lines, value) => {
        if (asFlag(value)) lines.ensure();
        else lines.remove();
      },
    },
  },
  navigations: { Format: { api: '1.1', get: (lines) => new HostObject('ChartGridlinesFormat', lines) } },
};

/** Excel.ChartFill. */
export const chartFillType: ObjectType<ChartElement> = {
  methods: {
    Clear: { api: '1.1', call: (element) => setChartFill(element.ensure(), null) },
    SetSolidColor: {
      api: '1.1',
      call: (element, args) => setChartFill(element.ensure(), asColor(args.text(0))),
    },
  },
};

/** Excel.ChartLineFormat. */
export const chartLineFormatType: ObjectType<ChartElement> = lineType('1.1', '1.1');

/** Excel.ChartBorder. */
export const chartBorderType: ObjectType<ChartElement> = lineType('1.7', '1.8');

function lineType(color: string, clear: string): ObjectType<ChartElement> {
  return {
    scalars: {
      Color: {
        api: color,
        get: (element) => {
          const node = element.find();
          return (node && chartLine(node)) ?? '';
        },
        set: (element, value) => setChartLine(element.ensure(), asColor(value)),
      },
    },
    methods: { Clear: { api: clear, call: (element) => setChartLine(element.ensure(), null) } },
  };
}
