import { chartValue, ensureChartChild, setChartValue } from '../../../ooxml/chartXml';
import { child } from '../../../ooxml/xml';
import type { ChartChild } from '../../model/chart/chartElement';
import { HostError } from '../../model/hostError';
import { HostObject } from '../hostObject';
import type { ObjectType, Scalar } from '../objectType';
import { asFlag } from '../values/asFlag';
import { asText } from '../values/asText';
import { asWord } from '../values/asWord';
import { officeWord } from '../values/officeWord';

const POSITIONS = { Center: 'ctr', InsideEnd: 'inEnd', InsideBase: 'inBase', OutsideEnd: 'outEnd' } as const;

function flagScalar(name: string): Scalar<ChartChild> {
  return {
    api: '1.1',
    get: (labels) => read(labels, name, '0') === '1',
    set: (labels, value) => setChartValue(labels.ensure(), name, asFlag(value)),
  };
}

/** Excel.ChartDataLabels of a series of bars or columns. */
export const chartDataLabelsType: ObjectType<ChartChild> = {
  scalars: {
    LinkNumberFormat: {
      api: '1.9',
      get: (labels) => (format(labels)['sourceLinked'] ?? '1') === '1',
      set: (labels, value) => setFormat(labels, { sourceLinked: asFlag(value) ? '1' : '0' }),
    },
    NumberFormat: {
      api: '1.8',
      get: (labels) => format(labels)['formatCode'] ?? 'General',
      set: (labels, value) => setFormat(labels, { formatCode: asText(value), sourceLinked: '0' }),
    },
    Position: {
      api: '1.1',
      get: (labels) => officeWord(POSITIONS, read(labels, 'c:dLblPos', 'ctr')),
      set: setPosition,
    },
    ShowCategoryName: flagScalar('c:showCatName'),
    ShowSeriesName: flagScalar('c:showSerName'),
    ShowValue: flagScalar('c:showVal'),
  },
  navigations: { Format: { api: '1.1', get: (labels) => new HostObject('ChartDataLabelFormat', labels) } },
};

/** Labels cannot stand outside bars that are stacked: a file that says so is repaired by Excel. */
function setPosition(labels: ChartChild, value: unknown): void {
  const word = asWord(value, ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd']);
  if (word === 'OutsideEnd' && labels.chart.kind?.endsWith('Clustered') === false) {
    throw new HostError('InvalidArgument', 'stacked bars have no place outside their ends');
  }
  setChartValue(labels.ensure(), 'c:dLblPos', POSITIONS[word]);
}

function read(labels: ChartChild, name: string, fallback: string): string {
  const node = labels.find();
  return (node && chartValue(node, name)) ?? fallback;
}

function format(labels: ChartChild): Readonly<Record<string, string>> {
  const node = labels.find();
  return (node && child(node, 'c:numFmt')?.attributes) ?? {};
}

function setFormat(labels: ChartChild, change: Readonly<Record<string, string>>): void {
  const written = { formatCode: 'General', sourceLinked: '1', ...format(labels), ...change };
  Object.assign(ensureChartChild(labels.ensure(), 'c:numFmt').attributes, written);
}
