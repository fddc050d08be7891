import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync } from '@ironcalc/wasm';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SheetModel } from '../../model/sheetModel';
import { WorkbookModel } from '../../model/workbookModel';
import { GridEngine } from '../grid/gridEngine';
import { ChartDrawing } from './ChartDrawing';
import { chartPicture } from './chartPicture';
import { chartPlace } from './chartPlace';

initSync({ module: readFileSync(createRequire(__filename).resolve('@ironcalc/wasm/wasm_bg.wasm')) });

/** A sheet with a stacked chart of A1:C3: two categories, two series. */
function sheetWithChart(): SheetModel {
  const sheet = WorkbookModel.blank({ engine: null }).activeSheet;
  const cells = [
    ['', 'Grön', 'Röd'],
    ['Mål 1', 4, 1],
    ['Mål 2', 2, 3],
  ];
  cells.forEach((row, at) => row.forEach((cell, column) => sheet.setInput(at, column, cell)));
  sheet.charts.add(
    'BarStacked',
    { sheet, area: { row: 0, column: 0, rowCount: 3, columnCount: 3 } },
    'Columns',
  );
  return sheet;
}

function pictureOf(sheet: SheetModel): NonNullable<ReturnType<typeof chartPicture>> {
  const [chart] = sheet.charts.all;
  const picture = chart === undefined ? null : chartPicture(chart);
  if (picture === null) throw new Error('nothing to draw');
  return picture;
}

describe('what the page draws of a chart', () => {
  it('is what the cells hold now', () => {
    const sheet = sheetWithChart();
    sheet.setInput(1, 1, 7);
    expect(pictureOf(sheet)).toMatchObject({
      isLying: true,
      stacking: 'values',
      categories: ['Mål 1', 'Mål 2'],
      series: [
        { name: 'Grön', values: [7, 2], color: '#4472C4' },
        { name: 'Röd', values: [1, 3], color: '#ED7D31' },
      ],
    });
  });

  it('has bars as long as the values, and says its name', () => {
    const picture = pictureOf(sheetWithChart());
    const markup = renderToStaticMarkup(
      <ChartDrawing picture={picture} width={400} height={200} label="Diagram: prov" />,
    );
    expect(markup).toContain('role="img" aria-label="Diagram: prov"');
    const bars = [
      ...markup.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="[\d.]+" fill="(#\w+)"/g),
    ];
    const lengths = bars.slice(0, 4).map(([, , , width]) => Number(width));
    const unit = (lengths[0] ?? 0) / 4;
    expect(lengths.map((length) => Math.round(length / unit))).toEqual([4, 1, 2, 3]);
    // Not turned over: the first category lies lowest, as in Excel.
    expect(Number(bars[0]?.[2])).toBeGreaterThan(Number(bars[2]?.[2]));
  });

  it('is nothing for charts that are no plain bars', () => {
    const rich = WorkbookModel.open(readFileSync('tests/fixtures/rich.xlsx'), { engine: null });
    const charts = rich.sheet('Summary')?.charts.all ?? [];
    expect(charts.map((chart) => chartPicture(chart) !== null)).toEqual([true, false]);
  });
});

describe('where a chart lies on the grid', () => {
  const sheet = sheetWithChart();
  const [chart] = sheet.charts.all;
  chart?.cover({ row: 5, column: 1, rowCount: 10, columnCount: 2 });
  const frame = chart?.frame ?? { left: 0, top: 0, width: 0, height: 0 };
  const engine = new GridEngine([sheet], (text) => text.length * 7);

  it('is over its cells, beside the headers', () => {
    // Columns of 64 and rows of 20 pixels, headers of 30 and 28.
    expect(chartPlace(engine, frame)).toEqual({
      left: 94,
      top: 128,
      width: 128,
      height: 200,
      clipLeft: 30,
      clipTop: 28,
    });
  });

  it('moves with the rows that scroll, and ends at the frozen ones', () => {
    sheet.freeze = { rows: 2, columns: 0 };
    engine.resize(0);
    engine.setTopLeftVisibleCell(5, 1);
    // Two of the rows below the frozen ones are scrolled away; a line of three pixels stands below the frozen ones.
    expect(chartPlace(engine, frame)).toMatchObject({ top: 128 + 3 - 40, clipTop: 28 + 40 + 3, left: 94 });
  });

  it('is asked for again when the grid scrolls', async () => {
    let drawn = 0;
    const stop = engine.listen(() => (drawn += 1));
    engine.setTopLeftVisibleCell(7, 1);
    await Promise.resolve();
    stop();
    expect(drawn).toBe(1);
  });
});
