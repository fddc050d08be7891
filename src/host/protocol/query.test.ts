import { blankExcel } from './blankExcel';
import type { BlankExcel } from './blankExcel';

/** Sheets Blad1, Mål and Uppdrag. */
function threeSheets(): BlankExcel {
  const excel = blankExcel();
  excel.model.addSheet('Mål');
  excel.model.addSheet('Uppdrag');
  return excel;
}

describe('load', () => {
  test('without names gives every plain property', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        name: 'Blad1',
        position: 0,
        visibility: 'Visible',
        tabColor: '',
      });
    });
  });

  test('gives what is named and nothing more', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Blad1');
      expect(() => sheet.position).toThrow(/'position' is not available/);
    });
  });

  test('gives the items of a collection, with or without "items/"', async () => {
    const { Excel } = threeSheets();
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.load('items/name');
      const second = context.workbook.worksheets.load('name');
      await context.sync();
      expect(first.items.map(({ name }) => name)).toEqual(['Blad1', 'Mål', 'Uppdrag']);
      expect(second.items.map(({ name }) => name)).toEqual(['Blad1', 'Mål', 'Uppdrag']);
    });
  });

  test('takes a page of a collection with top and skip', async () => {
    const { Excel } = threeSheets();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['Mål']);
    });
  });

  test('reaches into collections inside collections', async () => {
    const { Excel, model } = threeSheets();
    const sheet = model.activeSheet;
    model.addTable(sheet, { row: 0, column: 0, rowCount: 2, columnCount: 2 }, true).name = 'tblMal';
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/tables/items/name');
      await context.sync();
      expect(sheets.items[0]?.tables.items.map(({ name }) => name)).toEqual(['tblMal']);
    });
  });

  test('reaches into objects inside objects, by path, by expand and by an object', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const byPath = sheet.getRange('A1').load('format/fill/color,worksheet/name');
      const byExpand = sheet.getRange('A1').load({ select: 'address', expand: 'worksheet' });
      const byObject = sheet.getRange('A1').load({ values: true, format: { font: { bold: true } } });
      await context.sync();
      expect([byPath.format.fill.color, byPath.worksheet.name]).toEqual(['#FFFFFF', 'Blad1']);
      expect([byExpand.address, byExpand.worksheet.name]).toEqual(['Blad1!A1', 'Blad1']);
      expect([byObject.values, byObject.format.font.bold]).toEqual([[['']], false]);
    });
  });

  test('a $all object gives every plain property', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load({ $all: true });
      await context.sync();
      expect(range.toJSON()).toMatchObject({ address: 'Blad1!A1', values: [['']], text: [['']] });
    });
  });

  test('works on items of a loaded collection in the next batch', async () => {
    const { Excel } = threeSheets();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items');
      await context.sync();
      const range = sheets.items[2]?.getRange('A1').load('address');
      await context.sync();
      expect(range?.address).toBe('Uppdrag!A1');
    });
  });
});
