import { chartValue, setChartValue } from '../../../ooxml/chartXml';
import type { ChartChild } from '../../model/chart/chartElement';
import { HostObject } from '../hostObject';
import type { ObjectType } from '../objectType';
import { asFlag } from '../values/asFlag';
import { asWord } from '../values/asWord';
import { officeWord } from '../values/officeWord';

const POSITIONS = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;

/** Excel.ChartLegend. */
export const chartLegendType: ObjectType<ChartChild> = {
  scalars: {
    Overlay: {
      api: '1.1',
      get: (legend) => read(legend, 'c:overlay', '0') === '1',
      set: (legend, value) => setChartValue(legend.ensure(), 'c:overlay', asFlag(value)),
    },
    Position: {
      api: '1.1',
      get: (legend) => officeWord(POSITIONS, read(legend, 'c:legendPos', 'r')),
      set: (legend, value) => {
        const word = asWord(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner']);
        setChartValue(legend.ensure(), 'c:legendPos', POSITIONS[word]);
      },
    },
    Visible: {
      api: '1.1',
      get: (legend) => legend.find() !== undefined,
      set: (legend, value) => {
        if (!asFlag(value)) legend.remove();
        else if (legend.find() === undefined) setChartValue(legend.ensure(), 'c:legendPos', 'b');
      },
    },
  },
  navigations: { Format: { api: '1.1', get: (legend) => new HostObject('ChartLegendFormat', legend) } },
};

function read(legend: ChartChild, name: string, fallback: string): string {
  const node = legend.find();
  return (node && chartValue(node, name)) ?? fallback;
}
