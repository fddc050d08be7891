import { chartNamespaces } from './chartNamespaces';
import { setChartFill, setChartLine } from './chartPaint';
import { element } from './xml';
import type { XmlElement } from './xml';

const CATEGORY_AXIS = 500000001;
const VALUE_AXIS = 500000002;
const GRID_COLOR = '#D9D9D9';

/** A chart of bars or columns, as the file words it. */
export interface BarKind {
  /** `bar` lies, `col` stands. */
  readonly direction: 'bar' | 'col';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked';
}

/** A chart without series, looking as Excel's new ones do. @see ECMA-376 part 1, 21.2.2.27 chartSpace */
export function newBarChart(kind: BarKind): XmlElement {
  const value = (name: string, val: string | number): XmlElement => element(name, { val });
  const bars = element(
    'c:barChart',
    {},
    value('c:barDir', kind.direction),
    value('c:grouping', kind.grouping),
  );
  bars.children.push(
    value('c:varyColors', 0),
    value('c:gapWidth', kind.grouping === 'clustered' ? 219 : 150),
  );
  if (kind.grouping === 'clustered') bars.children.push(value('c:overlap', -27));
  else bars.children.push(value('c:overlap', 100));
  bars.children.push(value('c:axId', CATEGORY_AXIS), value('c:axId', VALUE_AXIS));
  const plot = element('c:plotArea', {}, element('c:layout'), bars, categoryAxis(kind), valueAxis(kind));
  const chart = element('c:chart', {}, value('c:autoTitleDeleted', 0), plot, legend());
  chart.children.push(value('c:plotVisOnly', 1), value('c:dispBlanksAs', 'gap'));
  const space = element(
    'c:chartSpace',
    {
      'xmlns:c': chartNamespaces.chart,
      'xmlns:a': chartNamespaces.drawing,
      'xmlns:r': chartNamespaces.relationships,
    },
    value('c:roundedCorners', 0),
    chart,
  );
  setChartFill(space, '#FFFFFF');
  setChartLine(space, GRID_COLOR);
  return space;
}

function legend(): XmlElement {
  return element('c:legend', {}, element('c:legendPos', { val: 'b' }), element('c:overlay', { val: 0 }));
}

function categoryAxis({ direction }: BarKind): XmlElement {
  const axis = axisBase('c:catAx', CATEGORY_AXIS, direction === 'bar' ? 'l' : 'b', 'General');
  axis.children.push(
    ...axisEnd(VALUE_AXIS),
    element('c:auto', { val: 1 }),
    element('c:lblAlgn', { val: 'ctr' }),
    element('c:lblOffset', { val: 100 }),
    element('c:noMultiLvlLbl', { val: 0 }),
  );
  setChartLine(axis, GRID_COLOR);
  return axis;
}

function valueAxis({ direction, grouping }: BarKind): XmlElement {
  const format = grouping === 'percentStacked' ? '0%' : 'General';
  const axis = axisBase('c:valAx', VALUE_AXIS, direction === 'bar' ? 'b' : 'l', format);
  const lines = element('c:majorGridlines');
  setChartLine(lines, GRID_COLOR);
  axis.children.splice(4, 0, lines);
  axis.children.push(...axisEnd(CATEGORY_AXIS), element('c:crossBetween', { val: 'between' }));
  setChartLine(axis, null);
  return axis;
}

function axisBase(name: string, id: number, position: string, format: string): XmlElement {
  return element(
    name,
    {},
    element('c:axId', { val: id }),
    element('c:scaling', {}, element('c:orientation', { val: 'minMax' })),
    element('c:delete', { val: 0 }),
    element('c:axPos', { val: position }),
    element('c:numFmt', { formatCode: format, sourceLinked: 1 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'nextTo' }),
  );
}

function axisEnd(crossed: number): XmlElement[] {
  return [element('c:crossAx', { val: crossed }), element('c:crosses', { val: 'autoZero' })];
}
