import { chartValue, setChartValue } from '../../../ooxml/chartXml';
import { addSeries } from '../../model/chart/addSeries';
import type { ChartModel } from '../../model/chart/chartModel';
import type { ChartSeriesModel } from '../../model/chart/chartSeriesModel';
import { HostError } from '../../model/hostError';
import { collectionMethods } from '../collectionMethods';
import { HostObject } from '../hostObject';
import type { MethodArguments } from '../methodArguments';
import type { Collection, ObjectType, Scalar } from '../objectType';
import { asFlag } from '../values/asFlag';
import { asNumber } from '../values/asNumber';
import { asText } from '../values/asText';

const seriesObject = (series: ChartSeriesModel): HostObject<'ChartSeries'> =>
  new HostObject('ChartSeries', series);

const allSeries: Collection<ChartModel> = { items: (chart) => chart.series.map(seriesObject) };

/** Excel.ChartSeriesCollection. */
export const chartSeriesCollectionType: ObjectType<ChartModel> = {
  collection: allSeries,
  scalars: { Count: { api: '1.1', get: (chart) => chart.series.length } },
  methods: {
    ...collectionMethods(allSeries, { GetItemAt: '1.1', GetCount: '1.4' }),
    Add: {
      api: '1.7',
      call: (chart, args) => {
        const place = args.value(1) === undefined ? undefined : args.integer(1);
        return seriesObject(addSeries(chart, args.textOr(0, null), place));
      },
    },
  },
};

/** A number that Excel keeps for all bars of the chart, within limits. */
function barScalar(api: string, name: string, least: number, most: number): Scalar<ChartSeriesModel> {
  return {
    api,
    get: ({ chart }) => Number(chartValue(chart.bars, name, '0') ?? 0),
    set: (series, value) => {
      const number = asNumber(value, least);
      if (number > most) throw new HostError('InvalidArgument', `the value must be at most ${most}`);
      setChartValue(series.change(), name, Math.round(number));
    },
  };
}

/** Excel.ChartSeries. */
export const chartSeriesType: ObjectType<ChartSeriesModel> = {
  scalars: {
    GapWidth: barScalar('1.7', 'c:gapWidth', 0, 500),
    HasDataLabels: {
      api: '1.7',
      get: ({ labels }) => labels.find() !== undefined,
      set: (series, value) => {
        if (!asFlag(value)) series.labels.remove();
        else if (series.labels.find() === undefined) setLabels(series);
      },
    },
    InvertIfNegative: {
      api: '1.8',
      get: ({ node }) => chartValue(node, 'c:invertIfNegative') === '1',
      set: (series, value) => {
        series.change();
        setChartValue(series.node, 'c:invertIfNegative', asFlag(value));
      },
    },
    Name: {
      api: '1.1',
      get: (series) => series.name,
      set: (series, value) => {
        series.name = asText(value);
      },
    },
    Overlap: barScalar('1.8', 'c:overlap', -100, 100),
  },
  navigations: {
    DataLabels: { api: '1.8', get: ({ labels }) => new HostObject('ChartDataLabels', labels) },
    Format: { api: '1.1', get: ({ look }) => new HostObject('ChartSeriesFormat', look) },
  },
  methods: {
    Delete: { api: '1.7', call: (series) => series.delete() },
    SetValues: { api: '1.7', call: (series, args) => refer(series, 'c:val', args) },
    SetXAxisValues: { api: '1.7', call: (series, args) => refer(series, 'c:cat', args) },
  },
};

function refer(series: ChartSeriesModel, slot: 'c:val' | 'c:cat', args: MethodArguments): void {
  const { sheet, area } = args.range(0);
  series.refer(slot, sheet, area);
}

/** New labels show the value and nothing else, as in Excel. */
function setLabels({ labels }: ChartSeriesModel): void {
  const node = labels.ensure();
  for (const name of ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']) {
    setChartValue(node, `c:show${name}`, name === 'Val');
  }
}
