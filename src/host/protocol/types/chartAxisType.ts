import { chartTextRotation, setChartTextRotation } from '../../../ooxml/chartText';
import { chartValue, ensureChartChild, setChartValue } from '../../../ooxml/chartXml';
import { child } from '../../../ooxml/xml';
import type { ChartChild } from '../../model/chart/chartElement';
import type { ChartModel } from '../../model/chart/chartModel';
import { HostObject } from '../hostObject';
import type { ObjectType, Scalar } from '../objectType';
import { asFlag } from '../values/asFlag';
import { asNumber } from '../values/asNumber';
import { asText } from '../values/asText';
import { asWord } from '../values/asWord';
import { officeWord } from '../values/officeWord';

const TICK_LABELS = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' } as const;
const CROSSES = { Automatic: 'autoZero', Maximum: 'max', Minimum: 'min' } as const;

/** Excel.ChartAxes. */
export const chartAxesType: ObjectType<ChartModel> = {
  navigations: {
    CategoryAxis: { api: '1.1', get: ({ categoryAxis }) => new HostObject('ChartAxis', categoryAxis) },
    ValueAxis: { api: '1.1', get: ({ valueAxis }) => new HostObject('ChartAxis', valueAxis) },
  },
};

/** A number format with its link to the cells' own. */
function formatScalar(
  api: string,
  readFormat: (attributes: Readonly<Record<string, string>>) => unknown,
  write: (value: unknown) => Readonly<Record<string, string>>,
): Scalar<ChartChild> {
  return {
    api,
    get: (axis) => readFormat(axisFormat(axis)),
    set: (axis, value) => {
      const written = { formatCode: 'General', sourceLinked: '1', ...axisFormat(axis), ...write(value) };
      Object.assign(ensureChartChild(axis.ensure(), 'c:numFmt').attributes, written);
    },
  };
}

function axisFormat(axis: ChartChild): Readonly<Record<string, string>> {
  const node = axis.find();
  return (node && child(node, 'c:numFmt')?.attributes) ?? {};
}

/** The value of an axis' child, or the file's default. */
function read(axis: ChartChild, name: string, fallback: string): string {
  const node = axis.find();
  return (node && chartValue(node, name)) ?? fallback;
}

/** The file keeps where an axis is crossed with the axis that crosses it. */
function crossing(axis: ChartChild): ChartChild {
  const { chart } = axis;
  return axis === chart.categoryAxis ? chart.valueAxis : chart.categoryAxis;
}

/** Excel.ChartAxis: of categories or of values. */
export const chartAxisType: ObjectType<ChartChild> = {
  scalars: {
    LinkNumberFormat: formatScalar(
      '1.9',
      ({ sourceLinked }) => sourceLinked === '1',
      (value) => ({ sourceLinked: asFlag(value) ? '1' : '0' }),
    ),
    NumberFormat: formatScalar(
      '1.8',
      ({ formatCode }) => formatCode ?? 'General',
      (value) => ({ formatCode: asText(value), sourceLinked: '0' }),
    ),
    Position: {
      api: '1.8',
      get: (axis) => officeWord(CROSSES, read(crossing(axis), 'c:crosses', 'autoZero')),
      set: (axis, value) => {
        const word = asWord(value, ['Automatic', 'Maximum', 'Minimum']);
        setChartValue(crossing(axis).ensure(), 'c:crosses', CROSSES[word]);
      },
    },
    ReversePlotOrder: {
      api: '1.7',
      get: (axis) => {
        const node = axis.find();
        const scaling = node && child(node, 'c:scaling');
        return scaling !== undefined && chartValue(scaling, 'c:orientation') === 'maxMin';
      },
      set: (axis, value) => {
        const scaling = ensureChartChild(axis.ensure(), 'c:scaling');
        setChartValue(scaling, 'c:orientation', asFlag(value) ? 'maxMin' : 'minMax');
      },
    },
    TextOrientation: {
      api: '1.8',
      get: (axis) => {
        const node = axis.find();
        const degrees = node === undefined ? null : chartTextRotation(node);
        return degrees === null ? 0 : 0 - degrees;
      },
      set: (axis, value) => setChartTextRotation(axis.ensure(), 0 - asNumber(value, -90)),
    },
    TickLabelPosition: {
      api: '1.7',
      get: (axis) => officeWord(TICK_LABELS, read(axis, 'c:tickLblPos', 'nextTo')),
      set: (axis, value) => {
        const word = asWord(value, ['NextToAxis', 'High', 'Low', 'None']);
        setChartValue(axis.ensure(), 'c:tickLblPos', TICK_LABELS[word]);
      },
    },
    Visible: {
      api: '1.7',
      get: (axis) => axis.find() !== undefined && read(axis, 'c:delete', '0') !== '1',
      set: (axis, value) => setChartValue(axis.ensure(), 'c:delete', !asFlag(value)),
    },
  },
  navigations: {
    Format: { api: '1.1', get: (axis) => new HostObject('ChartAxisFormat', axis) },
    MajorGridlines: {
      api: '1.1',
      get: (axis) => new HostObject('ChartGridlines', axis.below('c:majorGridlines')),
    },
    Title: { api: '1.1', get: (axis) => new HostObject('ChartAxisTitle', axis.below('c:title')) },
  },
};
