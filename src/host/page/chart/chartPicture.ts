import { chartReference, readChartCache } from '../../../ooxml/chartData';
import type { ChartCache, ChartDataSlot } from '../../../ooxml/chartData';
import { chartFill } from '../../../ooxml/chartPaint';
import { chartFont, chartText } from '../../../ooxml/chartText';
import { chartValue } from '../../../ooxml/chartXml';
import { child } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import type { ChartModel } from '../../model/chart/chartModel';
import { chartPoints } from '../../model/chart/chartPoints';
import type { ChartSeriesModel } from '../../model/chart/chartSeriesModel';
import { referredCells } from '../../model/chart/referredCells';
import { swedishText } from '../book/swedishText';

/** One series as it is drawn. */
export interface PictureSeries {
  readonly name: string;
  /** '#RRGGBB' */
  readonly color: string;
  /** Empty cells, text and errors are drawn as nought. */
  readonly values: readonly number[];
  /** What stands on the bars; null for nothing. */
  readonly labels: { readonly texts: readonly string[]; readonly color: string } | null;
}

/** A chart of bars or columns as it is drawn. */
export interface ChartPicture {
  readonly title: string;
  readonly isLying: boolean;
  readonly stacking: 'none' | 'values' | 'shares';
  /** The first category on top, where bars lie. */
  readonly isReversed: boolean;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
  readonly hasLegend: boolean;
  readonly hasValueAxis: boolean;
  readonly valueAxisTitle: string;
  readonly valueFormat: string;
  /** The gap between categories in parts of a category's bars. */
  readonly gap: number;
}

/** The Office theme's accents, for series without a colour of their own. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const LABEL_COLOR = '#404040';

/** What the page draws of a chart, from the workbook's present values; null for charts that are no plain bars or columns. */
export function chartPicture(chart: ChartModel): ChartPicture | null {
  const { kind } = chart;
  if (kind === null) return null;
  const [title, legend, categoryAxis, valueAxis] = [
    chart.title.find(),
    chart.legend.find(),
    chart.categoryAxis.find(),
    chart.valueAxis.find(),
  ];
  const scaling = categoryAxis && child(categoryAxis, 'c:scaling');
  const axisTitle = valueAxis && child(valueAxis, 'c:title');
  const [first] = chart.series;
  const categories = first === undefined ? [] : texts(first, 'c:cat');
  return {
    title: title === undefined ? '' : chartText(title),
    isLying: kind.startsWith('Bar'),
    stacking: kind.endsWith('100') ? 'shares' : kind.endsWith('Stacked') ? 'values' : 'none',
    isReversed: scaling !== undefined && chartValue(scaling, 'c:orientation') === 'maxMin',
    categories,
    series: chart.series.map((series, index) => pictureSeries(series, index)),
    hasLegend: legend !== undefined,
    hasValueAxis: valueAxis !== undefined && chartValue(valueAxis, 'c:delete') !== '1',
    valueAxisTitle: axisTitle === undefined ? '' : chartText(axisTitle),
    valueFormat: formatOf(valueAxis) ?? (first && data(first, 'c:val')?.format) ?? 'General',
    gap: Number(chartValue(chart.bars, 'c:gapWidth', '150') ?? 150) / 100,
  };
}

function pictureSeries(series: ChartSeriesModel, index: number): PictureSeries {
  const values = points(series, 'c:val').map((point) => (typeof point === 'number' ? point : 0));
  const labels = series.labels.find();
  const isLabelled = labels !== undefined && chartValue(labels, 'c:showVal') === '1';
  const format = formatOf(labels) ?? data(series, 'c:val')?.format ?? 'General';
  return {
    name: series.name,
    color: chartFill(series.node) ?? ACCENTS[index % ACCENTS.length] ?? LABEL_COLOR,
    values,
    labels: isLabelled
      ? {
          texts: values.map((value) => swedishText(value, format, false)),
          color: chartFont(labels).color ?? LABEL_COLOR,
        }
      : null,
  };
}

function texts(series: ChartSeriesModel, slot: ChartDataSlot): string[] {
  return points(series, slot).map((point) => (point === null ? '' : String(point)));
}

function points(series: ChartSeriesModel, slot: ChartDataSlot): ChartCache['points'] {
  return data(series, slot)?.points ?? [];
}

/** What the cells hold now; what the file remembers where it refers to no cells. */
function data({ chart, node }: ChartSeriesModel, slot: ChartDataSlot): ChartCache | null {
  const cells = referredCells(chart.sheet, chartReference(node, slot));
  return (cells && chartPoints(cells, slot)) ?? readChartCache(node, slot);
}

/** The number format of an axis or of labels; undefined when it is that of the cells. */
function formatOf(owner: XmlElement | undefined): string | undefined {
  const format = owner && child(owner, 'c:numFmt');
  return format?.attributes['sourceLinked'] === '1' ? undefined : format?.attributes['formatCode'];
}
