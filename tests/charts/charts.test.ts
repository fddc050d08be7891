import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ironCalcInNode } from '../../src/host/model/calc/ironCalcInNode';
import { WorkbookModel } from '../../src/host/model/workbookModel';
import { OpcPackage } from '../../src/ooxml/opcPackage';
import { textOf } from '../../src/ooxml/xml';
import { openExcel } from '../excel/openExcel';
import { describeWithJudge, runJudge } from '../judges/runJudge';
import { SAMPLE, SAMPLE_CHANGES, SHEET } from './sampleChart';
import { changedParts, descendants, references, remembered, savedChart, sheetNamed } from './writtenChart';

const rich = new Uint8Array(readFileSync(join(__dirname, '../fixtures/rich.xlsx')));
const blank = (): Uint8Array => WorkbookModel.blank({ engine: null }).save();

/** Draws the sample through the library at the floor of the API. */
async function drawn(bytes = blank()): Promise<{ bytes: Uint8Array; excel: ReturnType<typeof openExcel> }> {
  const excel = openExcel({ bytes, apiLevel: '1.14' });
  await excel.book.apply(SAMPLE_CHANGES);
  return { bytes: excel.model.save(), excel };
}

describe('a chart that is written', () => {
  it('takes one sync with all else that is written', async () => {
    const { excel } = await drawn();
    expect(excel.host.counters.syncs).toBe(1);
  });

  it('has as many series as were given, with references, names and colours', async () => {
    const { bytes } = await drawn();
    const chart = savedChart(bytes);
    const sheet = `'Nämndens mål ''23 RS'`;
    expect(references(chart)).toEqual(
      ['B', 'C', 'D'].flatMap((letter) => [`${sheet}!$A$5:$A$6`, `${sheet}!$${letter}$5:$${letter}$6`]),
    );
    const series = descendants(chart, 'c:ser');
    expect(series.map((each) => textOf(descendants(each, 'c:tx')[0] ?? each))).toEqual([
      'Grön',
      'Gul',
      'Röd',
    ]);
    expect(series.map((each) => descendants(each, 'a:srgbClr')[0]?.attributes['val'])).toEqual([
      'B7E1CD',
      'FFF2AE',
      'E8A0A0',
    ]);
    expect(descendants(chart, 'c:overlap')[0]?.attributes['val']).toBe('100');
    expect(descendants(chart, 'c:gapWidth')[0]?.attributes['val']).toBe('60');
  });

  it('remembers what the cells hold when the file is saved', async () => {
    const { bytes } = await drawn();
    expect(remembered(savedChart(bytes))).toEqual([
      ['0=Mål 1 Jämlik hälsa', '1=Mål 2 Trygg vård'],
      ['0=Mål 1 Jämlik hälsa', '1=Mål 2 Trygg vård'],
      ['0=Mål 1 Jämlik hälsa', '1=Mål 2 Trygg vård'],
      ['0=4', '1=5'],
      ['0=1', '1=2'],
      ['1=0'],
    ]);
  });

  it('has its title, its axis title and no title of its only series', async () => {
    const { bytes } = await drawn();
    const chart = savedChart(bytes);
    expect(descendants(chart, 'c:title').map(textOf)).toEqual([SAMPLE.title, 'antal']);
    expect(descendants(chart, 'c:autoTitleDeleted')[0]?.attributes['val']).toBe('0');
  });

  it('without a title says so: else Excel shows the name of an only series', async () => {
    const { excel } = await drawn();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).charts.getItem(SAMPLE.name).title.visible = false;
      await context.sync();
    });
    const chart = savedChart(excel.model.save());
    expect(descendants(chart, 'c:title').map(textOf)).toEqual(['antal']);
    expect(descendants(chart, 'c:autoTitleDeleted')[0]?.attributes['val']).toBe('1');
  });

  it('is read back with its place, also from the saved file', async () => {
    const { bytes } = await drawn();
    const { book } = openExcel({ bytes, apiLevel: '1.14' });
    const { charts } = await book.read({ tables: [], charts: [SHEET, 'finns inte'] });
    // A10:F24 in columns of 48 and rows of 15 points.
    expect(charts).toEqual([{ sheet: SHEET, name: SAMPLE.name, left: 0, top: 135, width: 288, height: 225 }]);
    expect((await book.read({ tables: [] })).charts).toBeUndefined();
  });

  it('lies in the frame it is given instead of over its cells', async () => {
    const { excel } = await drawn();
    const frame = { left: 100.5, top: 33, width: 250, height: 140.25 };
    await excel.book.apply([
      { kind: 'removeCharts', sheet: SHEET, names: [SAMPLE.name] },
      { kind: 'addChart', ...SAMPLE, frame },
    ]);
    const { charts } = await excel.book.read({ tables: [], charts: [SHEET] });
    expect(charts).toEqual([{ sheet: SHEET, name: SAMPLE.name, ...frame }]);
  });

  it('leaves zeros out of the labels, and the value axis out when told', async () => {
    const { excel } = await drawn();
    await excel.book.apply([
      { kind: 'removeCharts', sheet: SHEET, names: [SAMPLE.name] },
      { kind: 'addChart', ...SAMPLE, hasValueAxis: false },
    ]);
    const chart = savedChart(excel.model.save());
    const [labels] = descendants(chart, 'c:dLbls');
    expect(labels && descendants(labels, 'c:numFmt')[0]?.attributes['formatCode']).toBe('0;-0;;');
    const [axis] = descendants(chart, 'c:valAx');
    expect(axis && descendants(axis, 'c:delete')[0]?.attributes['val']).toBe('1');
    expect(axis && descendants(axis, 'c:majorGridlines')).toEqual([]);
  });

  it('of a single value and of values in a row has exactly the series that were given', async () => {
    const { excel } = await drawn();
    const row = { row: 4, column: 1, rowCount: 1, columnCount: 3 };
    const one = { row: 4, column: 1, rowCount: 1, columnCount: 1 };
    const series = (values: typeof one, categories: typeof one) => [
      { name: 'Antal', values, categories, color: '#4472C4' },
    ];
    await excel.book.apply([
      { kind: 'addChart', ...SAMPLE, name: 'rad', series: series(row, { ...row, row: 3 }) },
      { kind: 'addChart', ...SAMPLE, name: 'en', series: series(one, { ...one, column: 0 }) },
    ]);
    const bytes = excel.model.save();
    const sheet = `'Nämndens mål ''23 RS'`;
    expect(references(savedChart(bytes, 'xl/charts/chart2.xml'))).toEqual([
      `${sheet}!$B$4:$D$4`,
      `${sheet}!$B$5:$D$5`,
    ]);
    expect(references(savedChart(bytes, 'xl/charts/chart3.xml'))).toEqual([`${sheet}!$A$5`, `${sheet}!$B$5`]);
  });
});

describe('a chart that is removed', () => {
  it('leaves nothing behind in the file, and names that no chart has are passed over', async () => {
    const { bytes } = await drawn();
    const without = openExcel({ bytes, apiLevel: '1.14' });
    await without.book.apply([
      { kind: 'removeCharts', sheet: SHEET, names: ['finns inte', SAMPLE.name.toUpperCase()] },
    ]);
    const pkg = OpcPackage.open(without.model.save());
    expect(pkg.partNames().filter((part) => /chart|drawing/.test(part))).toEqual([]);
    expect(pkg.text('[Content_Types].xml')).not.toMatch(/chart|drawing/);
    expect(pkg.text('xl/worksheets/sheet2.xml')).not.toContain('<drawing');
  });

  it('leaves the charts of others on the sheet as they are, byte for byte', async () => {
    const { book, model } = openExcel({ bytes: rich, apiLevel: '1.14' });
    const before = await book.read({ tables: [], charts: ['Summary'] });
    expect(before.charts?.map(({ name }) => name)).toEqual(['Chart 1', 'Chart 2']);
    await book.apply([{ kind: 'addChart', ...SAMPLE, sheet: 'Summary', series: SAMPLE.series.slice(0, 2) }]);
    const added = model.save();
    expect(changedParts(rich, added).sort()).toEqual([
      '[Content_Types].xml',
      'xl/charts/chart3.xml',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/drawing2.xml',
    ]);
    await book.apply([{ kind: 'removeCharts', sheet: 'Summary', names: [SAMPLE.name] }]);
    const [then, now] = [OpcPackage.open(rich), OpcPackage.open(model.save())];
    expect(now.partNames().sort()).toEqual(then.partNames().sort());
    expect(now.text('xl/drawings/drawing2.xml').replace(/^.*\r\n/, '')).toBe(
      then.text('xl/drawings/drawing2.xml').replace(/^.*\n/, ''),
    );
  });
});

describe('what a chart shows', () => {
  it('follows a renamed sheet, inserted rows and deleted columns', async () => {
    const { excel } = await drawn();
    const sheet = sheetNamed(excel.model, SHEET);
    sheet.name = 'Mål';
    sheet.insert({ row: 0, column: 0, rowCount: 2, columnCount: 16384 }, 'Down');
    sheet.insert({ row: 7, column: 0, rowCount: 1, columnCount: 16384 }, 'Down');
    expect(references(savedChart(excel.model.save())).slice(0, 2)).toEqual([
      'Mål!$A$7:$A$9',
      'Mål!$B$7:$B$9',
    ]);
    const { charts } = await excel.book.read({ tables: [], charts: ['Mål'] });
    expect(charts?.[0]).toMatchObject({ top: 180, height: 225 });
    sheet.delete({ row: 0, column: 1, rowCount: 1048576, columnCount: 1 }, 'Left');
    expect(references(savedChart(excel.model.save())).slice(1, 4)).toEqual([
      'Mål!#REF!',
      'Mål!$A$7:$A$9',
      'Mål!$B$7:$B$9',
    ]);
  });

  it('is brought up to date when cells change, formulas too, in charts that were only opened', async () => {
    const { bytes } = await drawn();
    const excel = openExcel({ bytes, engine: ironCalcInNode() });
    await excel.book.apply([
      { kind: 'cells', sheet: SHEET, row: 4, column: 1, cells: [[7], [{ formula: '=B5*2' }]] },
    ]);
    expect(remembered(savedChart(excel.model.save()))[3]).toEqual(['0=7', '1=14']);
  });

  it('keeps its bytes when other cells change', async () => {
    const { bytes } = await drawn();
    const { book, model } = openExcel({ bytes });
    await book.apply([{ kind: 'cells', sheet: SHEET, row: 30, column: 8, cells: [['annat']] }]);
    expect(changedParts(bytes, model.save())).not.toContain('xl/charts/chart1.xml');
  });
});

describeWithJudge('the judge', () => {
  it('finds nothing wrong with a file that got charts, a sheet of its own or one with others', async () => {
    const excel = openExcel({ bytes: rich, apiLevel: '1.14' });
    const columns = {
      ...SAMPLE,
      name: 'kolumner',
      type: 'columnClustered' as const,
      reverseCategories: false,
    };
    await excel.book.apply([
      ...SAMPLE_CHANGES,
      { kind: 'addChart', ...columns, hasLegend: false, dataLabels: false },
      { kind: 'addChart', ...SAMPLE, name: 'andelar', type: 'barStacked100', hasValueAxis: false },
      {
        kind: 'addChart',
        ...columns,
        name: 'staplar',
        type: 'columnStacked',
        sheet: 'Lists',
        dataSheet: SHEET,
      },
      { kind: 'addChart', ...SAMPLE, name: 'hos andra', sheet: 'Summary' },
    ]);
    const verdict = runJudge(rich, excel.model.save());
    expect(verdict).toMatchObject({ partsLost: [], prob: [], xsd: [], cached: 0, styles: {} });
    expect(verdict.partsAdded.filter((part) => part.includes('charts'))).toHaveLength(5);
  });
});
