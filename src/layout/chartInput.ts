import type { Area } from './area';

/** The kinds of chart that are written, as Excel calls them (bars lie, columns stand). */
export type ChartKind = 'columnClustered' | 'columnStacked' | 'barStacked' | 'barStacked100';

/** Where a chart lies on its sheet, in points from the sheet's upper left corner. */
export interface ChartFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One series of a chart. Colours are '#RRGGBB'. */
export interface ChartSeriesInput {
  /** The words of the legend, at most 255 characters. */
  readonly name: string;
  /** The cells with the values: one row or one column. */
  readonly values: Area;
  /** The cells with the categories' names, as many as the values. */
  readonly categories: Area;
  readonly color: string;
  /** The colour of the labels on this series; near black when left out. */
  readonly labelColor?: string;
}

/** A chart to draw. What it shows must have been written before it in the list of changes. */
export interface ChartInput {
  /** The sheet that it stands on. */
  readonly sheet: string;
  /** Its name in Excel, by which it is found again: unique on the sheet whatever the case. */
  readonly name: string;
  readonly type: ChartKind;
  /** The cells that it covers. */
  readonly area: Area;
  /** Where it shall lie instead of over `area`: the frame of the chart that it replaces, where a person may have moved it. */
  readonly frame?: ChartFrame;
  readonly title: string;
  /** At least one; the first is drawn first, nearest to the axis. */
  readonly series: readonly ChartSeriesInput[];
  /** The sheet of the values and categories, when it is another than the chart's. */
  readonly dataSheet?: string;
  readonly valueAxisTitle?: string;
  /** False leaves out the axis with its gridlines, for bars that say their values themselves. */
  readonly hasValueAxis?: boolean;
  /** In en-US form, e.g. `#,##0.0`, for the value axis (which is in percent for `barStacked100`) and the labels. */
  readonly valueNumberFormat?: string;
  /** Below the chart. */
  readonly hasLegend?: boolean;
  /** Values written on the bars; a zero is left out. */
  readonly dataLabels?: boolean;
  /** The gap between categories in percent of a bar's width, 0–500; 60 when left out. */
  readonly gapWidth?: number;
  /** The categories' names level and wrapped, where the program would slant long ones. */
  readonly levelCategories?: boolean;
  /** The first category on top: what a list of lying bars needs to read as its cells do. */
  readonly reverseCategories?: boolean;
}
