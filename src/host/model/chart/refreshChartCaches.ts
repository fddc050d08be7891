import { chartReference, readChartCache, setChartReference } from '../../../ooxml/chartData';
import type { ChartCache, ChartDataSlot } from '../../../ooxml/chartData';
import type { WorkbookModel } from '../workbookModel';
import type { ChartModel } from './chartModel';
import { chartPoints } from './chartPoints';
import type { ChartSeriesModel } from './chartSeriesModel';
import { referredCells } from './referredCells';

const SLOTS: readonly ChartDataSlot[] = ['c:tx', 'c:cat', 'c:val'];

/**
 * Brings what charts remember of cells up to date, for programs that show a file without computing. Looks at charts that were
 * changed and at those of sheets that were; a chart that remembers right keeps its bytes. Call it when the formulas have their values.
 */
export function refreshChartCaches(workbook: WorkbookModel): void {
  for (const sheet of workbook.sheets) {
    for (const chart of sheet.charts.all) {
      if (chart.series.filter((series) => refreshSeries(chart, series)).length > 0) {
        workbook.package.touch(chart.part);
      }
    }
  }
}

/** @returns whether something was out of date */
function refreshSeries(chart: ChartModel, { node }: ChartSeriesModel): boolean {
  let isChanged = false;
  for (const slot of SLOTS) {
    const reference = chartReference(node, slot);
    const cells = referredCells(chart.sheet, reference);
    if (reference === null || cells === null) continue;
    if (!chart.isChanged && !cells.sheet.part.isTouched) continue;
    const known = readChartCache(node, slot);
    const now = chartPoints(cells, slot);
    if (now === null || (known !== null && isSame(known, now))) continue;
    if (!chart.isChanged && known?.kind !== now.kind) continue;
    setChartReference(node, slot, reference, { ...now, ...(!chart.isChanged && known), points: now.points });
    isChanged = true;
  }
  return isChanged;
}

/** The format is Excel's choice: a chart that was only opened keeps it. */
function isSame(known: ChartCache, now: ChartCache): boolean {
  return (
    known.kind === now.kind &&
    known.points.length === now.points.length &&
    known.points.every((point, index) => point === now.points[index])
  );
}
