import type { ChartInput } from '../layout/chartInput';

/** The colour of titles and of labels that have none of their own. */
export const LABEL_COLOR = '#201F1E';
/** The size of all texts but the title. */
export const TEXT_POINTS = 9;

const FONT = 'Calibri';
const TEXT_COLOR = '#3B3A39';
const LINE_COLOR = '#E1DFDD';
const BORDER_COLOR = '#D2D0CE';
const TITLE_POINTS = 11;
/** The title's distance from the chart's upper left corner, in points. */
const TITLE_INDENT = 6;

/** Queues a chart's quiet look: white, thin lines, the title to the left, the legend below. */
export function writeChartLook(chart: Excel.Chart, input: ChartInput): void {
  writeFrame(chart, input);
  writeAxes(chart.axes, input);
}

function writeFrame(chart: Excel.Chart, { title, hasLegend }: ChartInput): void {
  const { font, fill, border } = chart.format;
  fill.setSolidColor('#FFFFFF');
  border.color = BORDER_COLOR;
  font.name = FONT;
  font.size = TEXT_POINTS;
  font.color = TEXT_COLOR;
  chart.title.text = title;
  chart.title.overlay = false;
  chart.title.format.font.size = TITLE_POINTS;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = LABEL_COLOR;
  chart.title.left = TITLE_INDENT;
  chart.title.top = TITLE_INDENT;
  chart.legend.visible = hasLegend === true;
  if (hasLegend === true) chart.legend.position = 'Bottom';
}

function writeAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, input: ChartInput): void {
  categoryAxis.majorGridlines.visible = false;
  // Below negative bars, not on them.
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.format.line.color = BORDER_COLOR;
  if (input.levelCategories === true) categoryAxis.textOrientation = 0;
  if (input.reverseCategories === true) {
    categoryAxis.reversePlotOrder = true;
    // The value axis would turn over with the categories.
    categoryAxis.position = 'Maximum';
  }
  const isShown = input.hasValueAxis !== false;
  valueAxis.majorGridlines.visible = isShown;
  // Last: nothing can be said of an axis that is gone.
  if (isShown) writeValueAxis(valueAxis, input);
  else valueAxis.visible = false;
}

function writeValueAxis(
  axis: Excel.ChartAxis,
  { type, valueAxisTitle, valueNumberFormat }: ChartInput,
): void {
  axis.majorGridlines.format.line.color = LINE_COLOR;
  axis.format.line.clear();
  if (type === 'barStacked100') axis.numberFormat = '0%';
  else if (valueNumberFormat !== undefined) axis.numberFormat = valueNumberFormat;
  if (valueAxisTitle === undefined) return;
  axis.title.text = valueAxisTitle;
  axis.title.format.font.bold = false;
  axis.title.format.font.size = TEXT_POINTS;
}
