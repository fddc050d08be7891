import { chartText, setChartText } from '../../../ooxml/chartText';
import { chartValue, ensureChartChild, setChartValue } from '../../../ooxml/chartXml';
import { child } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import type { ChartChild } from '../../model/chart/chartElement';
import { HostObject } from '../hostObject';
import type { ObjectType, Scalar } from '../objectType';
import { asFlag } from '../values/asFlag';
import { asNumber } from '../values/asNumber';
import { asText } from '../values/asText';

const textScalar: Scalar<ChartChild> = {
  api: '1.1',
  get: (title) => {
    const node = title.find();
    return node === undefined ? '' : chartText(node);
  },
  set: (title, value) => setChartText(shown(title), asText(value)),
};

const visibleScalar: Scalar<ChartChild> = {
  api: '1.1',
  get: (title) => title.find() !== undefined,
  set: (title, value) => {
    if (asFlag(value)) shown(title);
    else title.remove();
  },
};

/** Excel.ChartTitle. */
export const chartTitleType: ObjectType<ChartChild> = {
  scalars: {
    Left: placeScalar('c:x', 'width'),
    Overlay: {
      api: '1.1',
      get: (title) => {
        const node = title.find();
        return node !== undefined && chartValue(node, 'c:overlay') === '1';
      },
      set: (title, value) => setChartValue(shown(title), 'c:overlay', asFlag(value)),
    },
    Text: chartTitle(textScalar),
    Top: placeScalar('c:y', 'height'),
    Visible: chartTitle(visibleScalar),
  },
  navigations: { Format: { api: '1.1', get: (title) => new HostObject('ChartTitleFormat', title) } },
};

/** Excel.ChartAxisTitle. */
export const chartAxisTitleType: ObjectType<ChartChild> = {
  scalars: { Text: textScalar, Visible: visibleScalar },
  navigations: { Format: { api: '1.1', get: (title) => new HostObject('ChartAxisTitleFormat', title) } },
};

/** The title's element, beside the plot and not on it when it is new. */
function shown(title: ChartChild): XmlElement {
  const isNew = title.find() === undefined;
  const node = title.ensure();
  if (isNew) setChartValue(node, 'c:overlay', false);
  return node;
}

/** A chart without a title says that it shall have none: else Excel would show the only series' name. */
function chartTitle(scalar: Scalar<ChartChild>): Scalar<ChartChild> {
  return {
    ...scalar,
    set: (title, value, host) => {
      scalar.set?.(title, value, host);
      const chart = child(title.chart.root, 'c:chart');
      if (chart !== undefined) setChartValue(chart, 'c:autoTitleDeleted', title.find() === undefined);
    },
  };
}

/** A distance from the chart's edge in points; the file has it in parts of the chart. Excel's own place reads as 0. */
function placeScalar(axis: 'c:x' | 'c:y', size: 'width' | 'height'): Scalar<ChartChild> {
  return {
    api: '1.7',
    get: (title) => {
      const node = title.find();
      const layout = node && child(node, 'c:layout');
      const manual = layout && child(layout, 'c:manualLayout');
      return Number((manual && chartValue(manual, axis, '0')) ?? 0) * title.chart.frame[size];
    },
    set: (title, value) => {
      const manual = ensureChartChild(ensureChartChild(shown(title), 'c:layout'), 'c:manualLayout');
      setChartValue(manual, axis === 'c:x' ? 'c:xMode' : 'c:yMode', 'edge');
      setChartValue(manual, axis, Math.min(1, asNumber(value) / Math.max(1, title.chart.frame[size])));
    },
  };
}
