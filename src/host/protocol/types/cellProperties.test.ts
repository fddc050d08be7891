import { blankExcel } from '../blankExcel';

test('tells looks and links cell by cell; a cell without fill is white and has no pattern', () =>
  blankExcel().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').format.fill.color = '#112233';
    sheet.getRange('B1').format.font.bold = true;
    sheet.getRange('B1').format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('B1').hyperlink = { documentReference: 'Blad1!C1', screenTip: 'dit' };
    const cells = sheet.getRange('A1:B1').getCellProperties({
      hyperlink: true,
      format: {
        fill: { color: true, pattern: true },
        font: { bold: true },
        borders: { style: true },
        wrapText: true,
      },
    });
    await context.sync();
    const [first, second] = cells.value[0] ?? [];
    expect(first).toMatchObject({
      hyperlink: null,
      format: { fill: { color: '#112233', pattern: 'Solid' }, font: { bold: false }, wrapText: false },
    });
    expect(second).toMatchObject({
      hyperlink: { documentReference: 'Blad1!C1', screenTip: 'dit' },
      format: {
        fill: { color: '#FFFFFF', pattern: 'None' },
        font: { bold: true },
        borders: { bottom: { style: 'Continuous' }, top: { style: 'None' } },
      },
    });
  }));

test('tells the heights of rows and the widths of columns, and which are hidden', () =>
  blankExcel().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A2').format.rowHeight = 30;
    sheet.getRange('B1').format.columnWidth = 99.75;
    sheet.getRange('C1').columnHidden = true;
    const rows = sheet.getRange('A1:A2').getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const columns = sheet
      .getRange('A1:C1')
      .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    expect(rows.value.map(({ format, rowHidden }) => [format?.rowHeight, rowHidden])).toEqual([
      [15, false],
      [30, false],
    ]);
    expect(columns.value[1]).toMatchObject({ columnHidden: false, format: { columnWidth: 99.75 } });
    expect(columns.value[2]).toMatchObject({ columnHidden: true });
  }));

test('what the host cannot tell is refused, and so is all of it before ExcelApi 1.9', async () => {
  await expect(
    blankExcel().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.getCellProperties({ format: { textOrientation: true } });
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'NotImplemented' });
  await expect(
    blankExcel({ apiLevel: '1.8' }).Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.getRowProperties({ rowHidden: true });
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: expect.stringMatching(/ApiNot/u) as string });
});
