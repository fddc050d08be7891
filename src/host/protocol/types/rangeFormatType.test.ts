import { blankExcel } from '../blankExcel';

function onSheet(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  return blankExcel().Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

describe('RangeFormat', () => {
  test('fill and font are set and read back', () =>
    onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1:B2');
      format.fill.color = '#ffc7ce';
      format.font.set({
        name: 'Arial',
        size: 14,
        bold: true,
        italic: true,
        color: 'red',
        underline: 'Single',
      });
      format.load('fill/color,font/name,font/size,font/bold,font/italic,font/color,font/underline');
      await context.sync();
      expect(format.fill.color).toBe('#FFC7CE');
      expect(format.font.toJSON()).toMatchObject({
        name: 'Arial',
        size: 14,
        bold: true,
        italic: true,
        color: '#FF0000',
        underline: 'Single',
      });
    }));

  test('a fill has a pattern, and cells that differ in it have none in common', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').format.fill.color = '#FFFFFF';
      const fills = ['A1:A2', 'B1:B2', 'A1:B2'].map((address) =>
        sheet.getRange(address).format.fill.load('color,pattern'),
      );
      await context.sync();
      expect(fills.map(({ color, pattern }) => [color, pattern])).toEqual([
        ['#FFFFFF', 'Solid'],
        ['#FFFFFF', 'None'],
        ['#FFFFFF', null],
      ]);
    }));

  test('alignment, wrapping and indent are set and read back', () =>
    onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1');
      format.set({ horizontalAlignment: 'Left', verticalAlignment: 'Top', wrapText: true, indentLevel: 2 });
      format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'Left',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
      });
    }));

  test('what cells do not have in common is null', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.set({ wrapText: true, font: { bold: true }, fill: { color: '#FFEB9C' } });
      const { format } = sheet.getRange('A1:A2');
      format.load('wrapText,font/bold,font/size,fill/color');
      await context.sync();
      expect([format.wrapText, format.font.bold, format.font.size, format.fill.color]).toEqual([
        null,
        null,
        11,
        null,
      ]);
    }));

  test('widths and heights are points, null where they differ', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A:A').format.columnWidth = 105;
      sheet.getRange('1:1').format.rowHeight = 30;
      const first = sheet.getRange('A1').format.load('columnWidth,rowHeight');
      const both = sheet.getRange('A1:B2').format.load('columnWidth,rowHeight');
      await context.sync();
      expect([first.columnWidth, first.rowHeight]).toEqual([105, 30]);
      expect([both.columnWidth, both.rowHeight]).toEqual([null, null]);
    }));

  test('columns are fitted to their texts', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['En mycket lång text som inte ryms i en vanlig kolumn']];
      const { format } = sheet.getRange('A:A');
      format.autofitColumns();
      format.load('columnWidth');
      await context.sync();
      expect(format.columnWidth).toBeGreaterThan(200);
    }));

  test('fill can be cleared and cells unlocked', () =>
    onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1');
      format.fill.color = '#FFC7CE';
      format.fill.clear();
      format.protection.locked = false;
      format.load('fill/color,protection/locked');
      await context.sync();
      expect([format.fill.color, format.protection.locked]).toEqual(['#FFFFFF', false]);
    }));

  test.each<[string, (format: Excel.RangeFormat) => void]>([
    ['a colour', (format) => (format.fill.color = 'brunaktig')],
    ['no colour', (format) => format.fill.set({ color: null as unknown as string })],
    ['a word', (format) => (format.horizontalAlignment = 'Sidledes' as 'Left')],
    ['a width', (format) => (format.columnWidth = -1)],
  ])('a wrong value is refused: %s', async (_what, set) => {
    const run = onSheet(async (sheet, context) => {
      set(sheet.getRange('A1').format);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('RangeBorder', () => {
  test('an outer edge lies on the outer cells alone', () =>
    onSheet(async (sheet, context) => {
      const edge = sheet.getRange('A1:B3').format.borders.getItem('EdgeBottom');
      edge.set({ style: 'Continuous', weight: 'Medium', color: '#808080' });
      edge.load('style,weight,color,sideIndex');
      const inner = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style');
      const outer = sheet.getRange('B3').format.borders.getItem('EdgeBottom').load('style,weight');
      await context.sync();
      expect(edge.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Medium', color: '#808080' });
      expect([inner.style, outer.style, outer.weight]).toEqual(['None', 'Continuous', 'Medium']);
    }));

  test('inner lines lie between the cells', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').format.borders.getItem('InsideHorizontal').style = 'Dash';
      const top = sheet.getRange('A1').format.borders.getItem('EdgeTop').load('style');
      const between = sheet.getRange('A2').format.borders.load('items/sideIndex,items/style');
      await context.sync();
      expect(top.style).toBe('None');
      const drawn = between.items.filter(({ style }) => style === 'Dash').map(({ sideIndex }) => sideIndex);
      expect(drawn).toEqual(['EdgeTop', 'EdgeBottom']);
    }));
});
