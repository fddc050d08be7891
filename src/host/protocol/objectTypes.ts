import type { ObjectType } from './objectType';
import type { Targets, TypeName } from './targets';
import { applicationType } from './types/applicationType';
import { cellValueConditionalFormatType } from './types/cellValueConditionalFormatType';
import { chartAxesType, chartAxisType } from './types/chartAxisType';
import { chartCollectionType } from './types/chartCollectionType';
import { chartDataLabelsType } from './types/chartDataLabelsType';
import { chartFontType } from './types/chartFontType';
import {
  chartAreaFormatType,
  chartAxisFormatType,
  chartAxisTitleFormatType,
  chartBorderType,
  chartDataLabelFormatType,
  chartFillType,
  chartGridlinesFormatType,
  chartGridlinesType,
  chartLegendFormatType,
  chartLineFormatType,
  chartSeriesFormatType,
  chartTitleFormatType,
} from './types/chartFormatTypes';
import { chartLegendType } from './types/chartLegendType';
import { chartSeriesCollectionType, chartSeriesType } from './types/chartSeriesType';
import { chartAxisTitleType, chartTitleType } from './types/chartTitleType';
import { chartType } from './types/chartType';
import { conditionalFormatCollectionType } from './types/conditionalFormatCollectionType';
import { conditionalFormatType } from './types/conditionalFormatType';
import {
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
} from './types/conditionalRangeFormatType';
import { cultureInfoType, datetimeFormatInfoType, numberFormatInfoType } from './types/cultureInfoType';
import { conditionalFormatRuleType, customConditionalFormatType } from './types/customConditionalFormatType';
import { dataValidationType } from './types/dataValidationType';
import { formatProtectionType } from './types/formatProtectionType';
import { headerFooterGroupType, headerFooterType } from './types/headerFooterType';
import { namedItemCollectionType } from './types/namedItemCollectionType';
import { namedItemType } from './types/namedItemType';
import { pageBreakCollectionType, pageBreakType } from './types/pageBreakType';
import { pageLayoutType } from './types/pageLayoutType';
import { rangeAreasType, rangeCollectionType } from './types/rangeAreasType';
import { rangeBorderCollectionType, rangeBorderType } from './types/rangeBorderType';
import { rangeFillType } from './types/rangeFillType';
import { rangeFontType } from './types/rangeFontType';
import { rangeFormatType } from './types/rangeFormatType';
import { rangeType } from './types/rangeType';
import { runtimeType } from './types/runtimeType';
import { tableCollectionType, tableScopedCollectionType } from './types/tableCollectionType';
import { tableColumnCollectionType, tableColumnType } from './types/tableColumnType';
import { tableRowCollectionType, tableRowType } from './types/tableRowType';
import { tableType } from './types/tableType';
import { workbookProtectionType } from './types/workbookProtectionType';
import { workbookType } from './types/workbookType';
import { worksheetCollectionType } from './types/worksheetCollectionType';
import { worksheetFreezePanesType } from './types/worksheetFreezePanesType';
import { worksheetProtectionType } from './types/worksheetProtectionType';
import { worksheetType } from './types/worksheetType';

/** Every type of the Excel API the host answers for; a member that is not in its type does not exist here. */
export const objectTypes: { readonly [N in TypeName]: ObjectType<Targets[N]> } = {
  Workbook: workbookType,
  WorkbookProtection: workbookProtectionType,
  Application: applicationType,
  Runtime: runtimeType,
  CultureInfo: cultureInfoType,
  NumberFormatInfo: numberFormatInfoType,
  DatetimeFormatInfo: datetimeFormatInfoType,
  WorksheetCollection: worksheetCollectionType,
  Worksheet: worksheetType,
  WorksheetProtection: worksheetProtectionType,
  WorksheetFreezePanes: worksheetFreezePanesType,
  PageLayout: pageLayoutType,
  PageBreakCollection: pageBreakCollectionType,
  PageBreak: pageBreakType,
  HeaderFooterGroup: headerFooterGroupType,
  HeaderFooter: headerFooterType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeCollection: rangeCollectionType,
  RangeFormat: rangeFormatType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  FormatProtection: formatProtectionType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeBorder: rangeBorderType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormat: conditionalFormatType,
  CustomConditionalFormat: customConditionalFormatType,
  CellValueConditionalFormat: cellValueConditionalFormatType,
  ConditionalFormatRule: conditionalFormatRuleType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  ConditionalRangeFill: conditionalRangeFillType,
  ConditionalRangeFont: conditionalRangeFontType,
  DataValidation: dataValidationType,
  TableCollection: tableCollectionType,
  TableScopedCollection: tableScopedCollectionType,
  Table: tableType,
  TableColumnCollection: tableColumnCollectionType,
  TableColumn: tableColumnType,
  TableRowCollection: tableRowCollectionType,
  TableRow: tableRowType,
  NamedItemCollection: namedItemCollectionType,
  NamedItem: namedItemType,
  ChartCollection: chartCollectionType,
  Chart: chartType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartSeries: chartSeriesType,
  ChartAxes: chartAxesType,
  ChartAxis: chartAxisType,
  ChartTitle: chartTitleType,
  ChartAxisTitle: chartAxisTitleType,
  ChartLegend: chartLegendType,
  ChartDataLabels: chartDataLabelsType,
  ChartGridlines: chartGridlinesType,
  ChartAreaFormat: chartAreaFormatType,
  ChartTitleFormat: chartTitleFormatType,
  ChartAxisTitleFormat: chartAxisTitleFormatType,
  ChartLegendFormat: chartLegendFormatType,
  ChartDataLabelFormat: chartDataLabelFormatType,
  ChartAxisFormat: chartAxisFormatType,
  ChartSeriesFormat: chartSeriesFormatType,
  ChartGridlinesFormat: chartGridlinesFormatType,
  ChartFont: chartFontType,
  ChartFill: chartFillType,
  ChartLineFormat: chartLineFormatType,
  ChartBorder: chartBorderType,
};
