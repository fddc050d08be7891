import { blankExcel } from '../blankExcel';

/** Two columns of figures under names, with texts before them, in A1:C4 of Blad1. */
async function withFigures(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItem('Blad1');
  sheet.getRange('A1:C4').values = [
    ['', 'Grön', 'Röd'],
    ['Ett', 1, 4],
    ['Två', 2, 5],
    ['Tre', 3, 6],
  ];
  await context.sync();
  return sheet;
}

async function refusal(use: (sheet: Excel.Worksheet, chart: Excel.Chart) => void): Promise<unknown> {
  const { Excel } = blankExcel({ apiLevel: '1.14' });
  return Excel.run(async (context) => {
    const sheet = await withFigures(context);
    use(sheet, sheet.charts.add('BarStacked', sheet.getRange('A1:C4')));
    await context.sync();
    return null;
  }).catch((error: unknown) => (error instanceof Error && 'code' in error ? error.code : error));
}

describe('ChartCollection', () => {
  test.each([
    ['Auto', ['Grön', 'Röd']],
    ['Columns', ['Grön', 'Röd']],
    ['Rows', ['Ett', 'Två', 'Tre']],
  ] as const)('makes series of %s with the names beside them', async (by, names) => {
    const { Excel } = blankExcel({ apiLevel: '1.14' });
    await Excel.run(async (context) => {
      const sheet = await withFigures(context);
      const { series } = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), by);
      series.load('count,items/name');
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(names);
      expect(series.count).toBe(names.length);
    });
  });

  test('makes one series of one column of figures, whatever stands in the cell below', async () => {
    const { Excel } = blankExcel({ apiLevel: '1.14' });
    await Excel.run(async (context) => {
      const sheet = await withFigures(context);
      const counts = ['B2:B4', 'B4:B5', 'B1:B4'].map((address) =>
        sheet.charts.add('BarStacked', sheet.getRange(address), 'Columns').series.getCount(),
      );
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 1, 1]);
    });
  });

  test('finds charts by name in any case, by place and by id, and says which are none', async () => {
    const { Excel } = blankExcel({ apiLevel: '1.14' });
    await Excel.run(async (context) => {
      const sheet = await withFigures(context);
      sheet.charts.add('BarStacked', sheet.getRange('A1:C4')).name = 'Första';
      sheet.charts.add('BarStacked', sheet.getRange('A1:C4'));
      const all = sheet.charts.load('items/name,items/id,count');
      const byName = sheet.charts.getItem('FÖRSTA').load('id');
      const none = sheet.charts.getItemOrNullObject('Tredje').load('name');
      await context.sync();
      expect(all.items.map(({ name }) => name)).toEqual(['Första', 'Diagram 2']);
      expect([all.count, none.isNullObject]).toEqual([2, true]);
      expect(byName.id).toBe(all.items[0]?.id);
      const byId = sheet.charts.getItem(all.items[1]?.id ?? '').load('name');
      const byPlace = sheet.charts.getItemAt(1).load('name');
      await context.sync();
      expect([byId.name, byPlace.name]).toEqual(['Diagram 2', 'Diagram 2']);
    });
  });

  test.each<[string, string, (sheet: Excel.Worksheet, chart: Excel.Chart) => void]>([
    ['an unknown chart', 'ItemNotFound', (sheet) => sheet.charts.getItem('saknas').load('name')],
    ['a place beyond', 'ItemNotFound', (sheet) => sheet.charts.getItemAt(1).load('name')],
    ['a deleted chart', 'ItemNotFound', (_, chart) => (chart.delete(), void (chart.name = 'x'))],
    [
      'a kind it does not make',
      'NotImplemented',
      (sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B2')),
    ],
    ['no kind at all', 'InvalidArgument', (sheet) => sheet.charts.add('Invalid', sheet.getRange('A1:B2'))],
    ['an empty name', 'InvalidArgument', (_, chart) => void (chart.name = '')],
    ['a negative place', 'InvalidArgument', (_, chart) => void (chart.left = -1)],
    ['a series beyond', 'ItemNotFound', (_, chart) => chart.series.getItemAt(2).load('name')],
    [
      'a block as values',
      'InvalidArgument',
      (sheet, chart) => chart.series.getItemAt(0).setValues(sheet.getRange('B2:C4')),
    ],
    [
      'a gap that is too wide',
      'InvalidArgument',
      (_, chart) => void (chart.series.getItemAt(0).gapWidth = 501),
    ],
    [
      'labels outside stacked bars',
      'InvalidArgument',
      (_, chart) => void (chart.series.getItemAt(0).dataLabels.position = 'OutsideEnd'),
    ],
    ['a colour that is none', 'InvalidArgument', (_, chart) => chart.format.fill.setSolidColor('blå')],
    [
      'a place of the legend that is none',
      'InvalidArgument',
      (_, chart) => void (chart.legend.position = 'Custom'),
    ],
  ])('refuses %s', async (_what, code, use) => {
    expect(await refusal(use)).toBe(code);
  });

  test('a protected sheet takes no charts and keeps those it has', async () => {
    const { Excel, model } = blankExcel({ apiLevel: '1.14' });
    await Excel.run(async (context) => {
      const sheet = await withFigures(context);
      sheet.charts.add('BarStacked', sheet.getRange('A1:C4'));
      await context.sync();
    });
    const [sheet] = model.sheets;
    const attributes = Object.assign(Object.create(null) as Record<string, string>, {
      sheet: '1',
      objects: '1',
    });
    sheet?.part.root.children.push({ name: 'sheetProtection', attributes, children: [] });
    for (const use of [
      (charts: Excel.ChartCollection) =>
        void charts.add('BarStacked', charts.context.workbook.getSelectedRange()),
      (charts: Excel.ChartCollection) => charts.getItemAt(0).delete(),
    ]) {
      const run = Excel.run(async (context) => {
        use(context.workbook.worksheets.getItem('Blad1').charts);
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: 'AccessDenied' });
    }
    expect(sheet?.charts.all).toHaveLength(1);
  });
});

describe('Chart', () => {
  test('lies where it is put, over cells or in points, and tells so', async () => {
    const { Excel } = blankExcel({ apiLevel: '1.14' });
    await Excel.run(async (context) => {
      const sheet = await withFigures(context);
      const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C4'));
      chart.setPosition('B3', sheet.getRange('C5'));
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 30, 96, 45]);
      chart.left = 50;
      chart.height = 100;
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([50, 30, 96, 100]);
      sheet.getRange('A:A').format.columnWidth = 100;
      chart.load('left,width');
      await context.sync();
      // 2 points into column B, which now begins at 100.
      expect([Math.round(chart.left), Math.round(chart.width)]).toEqual([102, 96]);
    });
  });

  test('keeps what is said of title, legend, axes, labels and fonts', async () => {
    const { Excel } = blankExcel({ apiLevel: '1.14' });
    await Excel.run(async (context) => {
      const sheet = await withFigures(context);
      const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C4'));
      const { valueAxis, categoryAxis } = chart.axes;
      chart.format.font.size = 9;
      chart.title.text = 'Två\nrader';
      chart.title.format.font.bold = true;
      chart.title.left = 6;
      chart.legend.position = 'Right';
      valueAxis.numberFormat = '0.0';
      valueAxis.title.text = 'mkr';
      valueAxis.majorGridlines.visible = false;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.position = 'Maximum';
      categoryAxis.tickLabelPosition = 'Low';
      const first = chart.series.getItemAt(0);
      first.hasDataLabels = true;
      first.dataLabels.numberFormat = '0;-0;;';
      first.gapWidth = 60;
      chart.load('title/text,title/visible,title/overlay,title/left,legend/position,legend/visible');
      chart.title.format.font.load('bold,size,name');
      valueAxis.load('numberFormat,linkNumberFormat,visible,title/text,majorGridlines/visible,position');
      categoryAxis.load('reversePlotOrder,position,tickLabelPosition');
      first.load('hasDataLabels,gapWidth,overlap,dataLabels/numberFormat,dataLabels/showValue');
      await context.sync();
      expect(chart.title.toJSON()).toMatchObject({ text: 'Två\nrader', visible: true, overlay: false });
      expect(chart.title.left).toBeCloseTo(6, 6);
      expect(chart.legend.toJSON()).toMatchObject({ position: 'Right', visible: true });
      expect(chart.title.format.font.toJSON()).toMatchObject({ bold: true, size: 9, name: 'Calibri' });
      expect(valueAxis.toJSON()).toMatchObject({
        numberFormat: '0.0',
        linkNumberFormat: false,
        visible: true,
        title: { text: 'mkr' },
        majorGridlines: { visible: false },
        position: 'Automatic',
      });
      expect(categoryAxis.toJSON()).toMatchObject({
        reversePlotOrder: true,
        position: 'Maximum',
        tickLabelPosition: 'Low',
      });
      expect(first.toJSON()).toMatchObject({
        hasDataLabels: true,
        gapWidth: 60,
        overlap: 100,
        dataLabels: { numberFormat: '0;-0;;', showValue: true },
      });
      first.hasDataLabels = false;
      chart.title.visible = false;
      chart.legend.visible = false;
      chart.load('title/visible,legend/visible');
      first.load('hasDataLabels');
      await context.sync();
      expect([chart.title.visible, chart.legend.visible, first.hasDataLabels]).toEqual([false, false, false]);
    });
  });

  test('takes series in between and lets them go', async () => {
    const { Excel } = blankExcel({ apiLevel: '1.14' });
    await Excel.run(async (context) => {
      const sheet = await withFigures(context);
      const { series } = sheet.charts.add('BarStacked', sheet.getRange('A1:C4'));
      const added = series.add('Gul', 1);
      added.setValues(sheet.getRange('B2:B4'));
      added.setXAxisValues(sheet.getRange('A2:A4'));
      series.load('items/name');
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(['Grön', 'Gul', 'Röd']);
      series.getItemAt(0).delete();
      series.load('items/name');
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(['Gul', 'Röd']);
    });
  });
});
