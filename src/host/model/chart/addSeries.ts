import { setChartSeriesName } from '../../../ooxml/chartData';
import { chartOrder } from '../../../ooxml/chartOrder';
import { chartValue } from '../../../ooxml/chartXml';
import { childrenNamed, element, insertInOrder } from '../../../ooxml/xml';
import { HostError } from '../hostError';
import type { ChartModel } from './chartModel';
import { ChartSeriesModel } from './chartSeriesModel';

/** The accents of the Office theme, which Excel gives to new series in turn. */
const ACCENTS = 6;

/**
 * Adds a series, last or before another; it has no values yet.
 * @param name null for none: Excel then shows «Serie1»
 * @throws HostError NotImplemented for a chart of another kind than bars or columns, InvalidArgument outside the series
 */
export function addSeries(chart: ChartModel, name: string | null, place?: number): ChartSeriesModel {
  chart.touch();
  const { bars } = chart;
  const others = childrenNamed(bars, 'c:ser');
  if (place !== undefined && (place < 0 || place > others.length)) {
    throw new HostError('InvalidArgument', `there is no place ${place} among the series`);
  }
  const index = Math.max(-1, ...others.map((other) => Number(chartValue(other, 'c:idx', '0') ?? 0))) + 1;
  const accent = element('a:schemeClr', { val: `accent${(index % ACCENTS) + 1}` });
  const node = element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    element('c:spPr', {}, element('a:solidFill', {}, accent)),
    element('c:invertIfNegative', { val: 0 }),
  );
  const next = place === undefined ? undefined : others[place];
  if (next === undefined) insertInOrder(bars, node, chartOrder[bars.name] ?? []);
  else bars.children.splice(bars.children.indexOf(next), 0, node);
  for (const [order, each] of childrenNamed(bars, 'c:ser').entries()) {
    for (const number of childrenNamed(each, 'c:order')) number.attributes['val'] = String(order);
  }
  if (name !== null) setChartSeriesName(node, name);
  return new ChartSeriesModel(chart, node);
}
