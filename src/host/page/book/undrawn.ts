import type { WorkbookModel } from '../../model/workbookModel';
import type { ChartModel } from '../../model/chart/chartModel';

/** What a workbook has that the grid does not draw. */
export interface Undrawn {
  readonly charts: number;
  readonly pictures: number;
}

/** Counts the charts (but those of bars and columns) and pictures of a workbook, by the relationships of its drawings. */
export function countUndrawn(model: WorkbookModel): Undrawn {
  const parts = model.package;
  const used = parts
    .partNames()
    .filter((part) => /^xl\/drawings\/drawing[^/]*\.xml$/i.test(part))
    .flatMap((part) => parts.relationships(part));
  const ofKind = (kind: string): number => used.filter(({ type }) => type.endsWith(`/${kind}`)).length;
  const drawn = model.sheets.flatMap((sheet) => sheet.charts.all.filter(isDrawn)).length;
  return { charts: ofKind('chart') + ofKind('chartEx') - drawn, pictures: ofKind('image') };
}

function isDrawn(chart: ChartModel): boolean {
  return chart.kind !== null;
}
