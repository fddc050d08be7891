import type { ChartChild, ChartElement } from '../model/chart/chartElement';
import type { ChartModel } from '../model/chart/chartModel';
import type { ChartSeriesModel } from '../model/chart/chartSeriesModel';
import type { ConditionalFormatModel } from '../model/conditionalFormatModel';
import type { NameModel } from '../model/nameModel';
import type { SheetModel } from '../model/sheetModel';
import type { TableColumn, TableModel } from '../model/tableModel';
import type { WorkbookModel } from '../model/workbookModel';
import type { RangeAreasReference } from './rangeAreasReference';
import type { Cells, RangeReference } from './rangeReference';

/** The conditional formats that touch these cells. */
export interface RuleScope {
  readonly cells: Cells;
}

/** The tables of a workbook (sheet null) or of one sheet. */
export interface TableScope {
  readonly sheet: SheetModel | null;
}

/** The names of a workbook (sheet null) or a sheet's own. */
export interface NameScope {
  readonly sheet: SheetModel | null;
}

/** A column of a table; its place is looked up by id, for columns move. */
export interface TableColumnTarget {
  readonly table: TableModel;
  readonly id: TableColumn['id'];
}

/** A body row of a table, from 0. */
export interface TableRowTarget {
  readonly table: TableModel;
  readonly index: number;
}

/** One side of the borders of some cells, in Office.js words. */
export interface BorderTarget {
  readonly cells: Cells;
  readonly side: BorderSide;
}

/** A page break between rows: the row that begins the page, from 0. */
export interface PageBreakTarget {
  readonly sheet: SheetModel;
  readonly row: number;
}

/** Excel.BorderIndex. */
export type BorderSide =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideVertical'
  | 'InsideHorizontal'
  | 'DiagonalDown'
  | 'DiagonalUp';

/** What an object of each type stands for. */
export interface Targets {
  Workbook: WorkbookModel;
  WorkbookProtection: WorkbookModel;
  Application: WorkbookModel;
  Runtime: WorkbookModel;
  CultureInfo: WorkbookModel;
  NumberFormatInfo: WorkbookModel;
  DatetimeFormatInfo: WorkbookModel;
  WorksheetCollection: WorkbookModel;
  Worksheet: SheetModel;
  WorksheetProtection: SheetModel;
  WorksheetFreezePanes: SheetModel;
  PageLayout: SheetModel;
  PageBreakCollection: SheetModel;
  PageBreak: PageBreakTarget;
  HeaderFooterGroup: SheetModel;
  HeaderFooter: SheetModel;
  Range: RangeReference;
  RangeAreas: RangeAreasReference;
  RangeCollection: RangeAreasReference;
  RangeFormat: Cells;
  RangeFill: Cells;
  RangeFont: Cells;
  FormatProtection: Cells;
  RangeBorderCollection: Cells;
  RangeBorder: BorderTarget;
  ConditionalFormatCollection: RuleScope;
  ConditionalFormat: ConditionalFormatModel;
  CustomConditionalFormat: ConditionalFormatModel;
  CellValueConditionalFormat: ConditionalFormatModel;
  ConditionalFormatRule: ConditionalFormatModel;
  ConditionalRangeFormat: ConditionalFormatModel;
  ConditionalRangeFill: ConditionalFormatModel;
  ConditionalRangeFont: ConditionalFormatModel;
  DataValidation: Cells;
  TableCollection: TableScope;
  TableScopedCollection: readonly TableModel[];
  Table: TableModel;
  TableColumnCollection: TableModel;
  TableColumn: TableColumnTarget;
  TableRowCollection: TableModel;
  TableRow: TableRowTarget;
  NamedItemCollection: NameScope;
  NamedItem: NameModel;
  ChartCollection: SheetModel;
  Chart: ChartModel;
  ChartSeriesCollection: ChartModel;
  ChartSeries: ChartSeriesModel;
  ChartAxes: ChartModel;
  ChartAxis: ChartChild;
  ChartTitle: ChartChild;
  ChartAxisTitle: ChartChild;
  ChartLegend: ChartChild;
  ChartDataLabels: ChartChild;
  ChartGridlines: ChartChild;
  ChartAreaFormat: ChartElement;
  ChartTitleFormat: ChartElement;
  ChartAxisTitleFormat: ChartElement;
  ChartLegendFormat: ChartElement;
  ChartDataLabelFormat: ChartElement;
  ChartAxisFormat: ChartElement;
  ChartSeriesFormat: ChartElement;
  ChartGridlinesFormat: ChartElement;
  ChartFont: ChartElement;
  ChartFill: ChartElement;
  ChartLineFormat: ChartElement;
  ChartBorder: ChartElement;
}

/** The types of the Excel API this host answers for. */
export type TypeName = keyof Targets;
