import { blankExcel } from '../blankExcel';
import type { BlankExcel } from '../blankExcel';

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>;

function onSheet(work: Work, excel: BlankExcel = blankExcel()): Promise<void> {
  return excel.Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

describe('Range addresses', () => {
  test.each([
    ['A1', 'Blad1!A1'],
    ['Blad1!A1:B2', 'Blad1!A1:B2'],
    ['$A$1:$B$2', 'Blad1!A1:B2'],
    ['B:C', 'Blad1!B:C'],
    ['3:5', 'Blad1!3:5'],
    ['', 'Blad1!1:1048576'],
  ])('%p is understood', (address, expected) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange(address).load('address');
      await context.sync();
      expect(range.address).toBe(expected);
    }),
  );

  test("a sheet's name that is no plain word stands in apostrophes", () =>
    onSheet(async (sheet, context) => {
      sheet.name = 'Mål 2023';
      const range = sheet.getRange('A1').load('address');
      await context.sync();
      expect(range.address).toBe("'Mål 2023'!A1");
    }));

  test.each(['A0', 'XFE1', 'A1048577', 'Annat!A1', 'A1,B2', 'nonsens'])('%p is refused', async (address) => {
    const run = onSheet(async (sheet, context) => {
      sheet.getRange(address).load('address');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('ranges from ranges', () => {
  const steps: [string, (range: Excel.Range) => Excel.Range, string][] = [
    ['getCell', (range) => range.getCell(1, 1), 'C3'],
    ['getCell outside', (range) => range.getCell(5, 0), 'B7'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:B5'],
    ['getResizedRange', (range) => range.getResizedRange(2, 1), 'B2:D6'],
    ['getResizedRange smaller', (range) => range.getResizedRange(-2, -1), 'B2'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 5), 'B2:F2'],
    ['getRow', (range) => range.getRow(2), 'B4:C4'],
    ['getColumn', (range) => range.getColumn(0), 'B2:B4'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:C'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:C4'],
    ['getLastColumn', (range) => range.getLastColumn(), 'C2:C4'],
    ['getLastCell', (range) => range.getLastCell(), 'C4'],
    ['getBoundingRect', (range) => range.getBoundingRect('E7'), 'B2:E7'],
    ['getIntersection', (range) => range.getIntersection('A3:B9'), 'B3:B4'],
    [
      'getIntersection of a Range',
      (range) => range.getIntersection(range.worksheet.getRange('C1:C3')),
      'C2:C3',
    ],
    ['getRowsAbove', (range) => range.getRowsAbove(1), 'B1:C1'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:C6'],
    ['getRowsBelow inside', (range) => range.getRowsBelow(-2), 'B3:C4'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(), 'A2:A4'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(2), 'D2:E4'],
  ];

  test.each(steps)('%s', (_name, step, expected) =>
    onSheet(async (sheet, context) => {
      const range = step(sheet.getRange('B2:C4')).load('address');
      await context.sync();
      expect(range.address).toBe(`Blad1!${expected}`);
    }),
  );

  test.each<[string, (range: Excel.Range) => Excel.Range]>([
    ['above the sheet', (range) => range.getOffsetRange(-2, 0)],
    ['without rows', (range) => range.getResizedRange(-3, 0)],
    ['no rows above', (range) => range.getRowsAbove(0)],
  ])('%s is refused', async (_name, step) => {
    const run = onSheet(async (sheet, context) => {
      step(sheet.getRange('B2:C4')).load('address');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('without common cells getIntersection throws and its twin is a null object', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
    const run = onSheet(async (sheet, context) => {
      sheet.getRange('A1').getIntersection('B2');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('the used range is the smallest with contents; an empty one is told apart', () =>
    onSheet(async (sheet, context) => {
      const empty = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect([empty.address, none.isNullObject]).toEqual(['Blad1!A1', true]);
      sheet.getRange('B3').values = [[1]];
      sheet.getRange('D5').values = [[2]];
      const used = sheet.getUsedRange(true).load('address');
      const part = sheet.getRange('A1:C9').getUsedRange(true).load('address');
      const nothing = sheet.getRange('F:F').getUsedRangeOrNullObject(true);
      await context.sync();
      expect([used.address, part.address, nothing.isNullObject]).toEqual(['Blad1!B3:D5', 'Blad1!B3', true]);
    }));
});
