import { addressOf, type Area } from '../layout/area';
import type { Change } from '../layout/change';
import type { ChartInput, ChartKind, ChartSeriesInput } from '../layout/chartInput';
import { LABEL_COLOR, TEXT_POINTS, writeChartLook } from './writeChartLook';

const TYPES = {
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  barStacked: 'BarStacked',
  barStacked100: 'BarStacked100',
} as const satisfies Readonly<Record<ChartKind, Excel.Chart['chartType']>>;

const GAP_WIDTH = 60;

/** Queues the removal of charts; names that no chart has are passed over. */
export function removeCharts(
  context: Excel.RequestContext,
  { sheet, names }: Extract<Change, { kind: 'removeCharts' }>,
): void {
  const { charts } = context.workbook.worksheets.getItem(sheet);
  for (const name of names) charts.getItemOrNullObject(name).delete();
}

/**
 * Queues a chart. Excel makes one of a range and guesses what the series are; of one row or column it always makes one series,
 * which becomes the first, and the others are added. So nothing has to be read back. @see chartSource
 */
export function addChart(context: Excel.RequestContext, input: ChartInput): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(input.sheet);
  const data = worksheets.getItem(input.dataSheet ?? input.sheet);
  const [first, ...others] = input.series;
  if (first === undefined) throw new RangeError('a chart must have a series');
  const { area, by } = chartSource(first.values);
  const chart = sheet.charts.add(TYPES[input.type], data.getRange(addressOf(area)), by);
  chart.name = input.name;
  placeChart(chart, input);
  const series = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  for (const [index, item] of series.entries()) {
    const wanted = input.series[index];
    if (wanted !== undefined) writeSeries(item, wanted, data, input);
  }
  const isStacked = input.type !== 'columnClustered';
  const [uppermost] = series;
  if (uppermost !== undefined) {
    // Excel keeps both for the whole chart.
    uppermost.gapWidth = input.gapWidth ?? GAP_WIDTH;
    uppermost.overlap = isStacked ? 100 : 0;
  }
  writeChartLook(chart, input);
}

/**
 * The cells that Excel shall make the first series of: the values, with the next cell when there is only one, for of a single cell
 * Excel may take the whole block around it, as it does for a selection.
 */
function chartSource(values: Area): { area: Area; by: 'Columns' | 'Rows' } {
  if (values.columnCount > 1) return { area: values, by: 'Rows' };
  return { area: { ...values, rowCount: Math.max(2, values.rowCount) }, by: 'Columns' };
}

function placeChart(chart: Excel.Chart, { area, frame }: ChartInput): void {
  if (frame === undefined) {
    const last = { ...area, row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
    const corner = (cell: Area): string => addressOf({ ...cell, rowCount: 1, columnCount: 1 });
    chart.setPosition(corner(area), corner(last));
    return;
  }
  chart.left = frame.left;
  chart.top = frame.top;
  chart.width = frame.width;
  chart.height = frame.height;
}

function writeSeries(
  series: Excel.ChartSeries,
  { name, values, categories, color, labelColor }: ChartSeriesInput,
  data: Excel.Worksheet,
  { dataLabels, type, valueNumberFormat }: ChartInput,
): void {
  series.name = name;
  series.setValues(data.getRange(addressOf(values)));
  // Despite its name for the categories of every kind of chart: github.com/OfficeDev/office-js-docs-reference/issues/1493
  series.setXAxisValues(data.getRange(addressOf(categories)));
  series.format.fill.setSolidColor(color);
  series.invertIfNegative = false;
  series.hasDataLabels = dataLabels === true;
  if (dataLabels !== true) return;
  const labels = series.dataLabels;
  labels.showValue = true;
  labels.position = type === 'columnClustered' ? 'OutsideEnd' : 'Center';
  labels.numberFormat = withoutZero(valueNumberFormat ?? 'General');
  labels.format.font.color = labelColor ?? LABEL_COLOR;
  labels.format.font.size = TEXT_POINTS;
}

/** The number format with nothing for zero, unless it says itself what zero looks like. */
function withoutZero(format: string): string {
  return format.includes(';') ? format : `${format};-${format};;`;
}
