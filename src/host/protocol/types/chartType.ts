import { unite } from '../../model/area';
import type { ChartFrame } from '../../model/chart/chartFrame';
import type { ChartModel } from '../../model/chart/chartModel';
import { HostObject } from '../hostObject';
import type { ObjectType, Scalar } from '../objectType';
import { areaOfArgument } from '../values/areaOfArgument';
import { asNumber } from '../values/asNumber';
import { asText } from '../values/asText';

function frameScalar(member: keyof ChartFrame): Scalar<ChartModel> {
  return {
    api: '1.1',
    get: ({ frame }) => frame[member],
    set: (chart, value) => {
      chart.frame = { ...chart.frame, [member]: asNumber(value) };
    },
  };
}

/** Excel.Chart. */
export const chartType: ObjectType<ChartModel> = {
  id: (chart) => chart.id,
  scalars: {
    Height: frameScalar('height'),
    Id: { api: '1.7', get: (chart) => chart.id },
    Left: frameScalar('left'),
    Name: {
      api: '1.1',
      get: (chart) => chart.name,
      set: (chart, value) => {
        chart.name = asText(value);
      },
    },
    Top: frameScalar('top'),
    Width: frameScalar('width'),
  },
  navigations: {
    Axes: { api: '1.1', get: (chart) => new HostObject('ChartAxes', chart) },
    Format: { api: '1.1', get: ({ area }) => new HostObject('ChartAreaFormat', area) },
    Legend: { api: '1.1', get: ({ legend }) => new HostObject('ChartLegend', legend) },
    Series: { api: '1.1', get: (chart) => new HostObject('ChartSeriesCollection', chart) },
    Title: { api: '1.1', get: ({ title }) => new HostObject('ChartTitle', title) },
    Worksheet: { api: '1.2', get: ({ sheet }) => new HostObject('Worksheet', sheet) },
  },
  methods: {
    Delete: { api: '1.1', call: (chart) => chart.delete() },
    SetPosition: {
      api: '1.1',
      call: (chart, args) => {
        const first = areaOfArgument(chart.sheet, args, 0);
        chart.cover(args.value(1) === undefined ? first : unite(first, areaOfArgument(chart.sheet, args, 1)));
      },
    },
  },
};
