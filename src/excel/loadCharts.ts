import type { ChartSnapshot } from '../layout/snapshot';

/** The charts of a sheet, asked for. */
export interface AskedCharts {
  readonly sheet: Excel.Worksheet;
  readonly charts: Excel.ChartCollection;
}

/** Asks for the charts of a sheet; the answer comes with the next sync. */
export function askForCharts(sheet: Excel.Worksheet): AskedCharts {
  return { sheet, charts: sheet.charts.load('items/name,items/left,items/top,items/width,items/height') };
}

/** What was asked for, as plain data. */
export function loadedCharts(asked: readonly AskedCharts[]): readonly ChartSnapshot[] {
  return asked.flatMap(({ sheet, charts }) =>
    charts.items.map(({ name, left, top, width, height }) => ({
      sheet: sheet.name,
      name,
      left,
      top,
      width,
      height,
    })),
  );
}
