import { blankExcel } from '../blankExcel';

/** A table tblMal in A1:B3 with the columns Namn and Mål. */
async function withTable(
  work: (table: Excel.Table, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  await blankExcel().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B3').values = [
      ['Namn', 'Mål'],
      ['a', 1],
      ['b', 2],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'tblMal';
    await context.sync();
    await work(table, context, sheet);
  });
}

describe('TableCollection', () => {
  test('makes a table of a Range and finds it by name in any case and by id', () =>
    withTable(async (table, context, sheet) => {
      sheet.getRange('D1:D2').values = [['Rubrik'], [1]];
      const second = context.workbook.tables.add(sheet.getRange('D1:D2'), true).load('id,name');
      table.load('id,name');
      const byName = context.workbook.tables.getItem('TBLMAL').load('id');
      const none = context.workbook.tables.getItemOrNullObject('tblSaknas');
      const all = context.workbook.tables.load('items/name,count');
      const count = sheet.tables.getCount();
      await context.sync();
      expect(byName.id).toBe(table.id);
      expect([none.isNullObject, count.value, all.count]).toEqual([true, 2, 2]);
      expect(all.items.map(({ name }) => name)).toEqual(['tblMal', second.name]);
    }));

  test('refuses a table over another', () =>
    withTable(async (_table, context, sheet) => {
      sheet.tables.add('B2:C4', true);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    }));

  test('a range tells the tables it touches', () =>
    withTable(async (_table, context, sheet) => {
      const touched = sheet.getRange('B3:F9').getTables().load('items/name');
      const inside = sheet.getRange('B3:F9').getTables(true).getCount();
      await context.sync();
      expect(touched.items.map(({ name }) => name)).toEqual(['tblMal']);
      expect(inside.value).toBe(0);
    }));
});

describe('Table', () => {
  test('gives its parts as ranges', () =>
    withTable(async (table, context) => {
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of ranges) range.load('address');
      const sheet = table.worksheet.load('name');
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(['Blad1!A1:B3', 'Blad1!A1:B1', 'Blad1!A2:B3']);
      expect(sheet.name).toBe('Blad1');
    }));

  test('without totals refuses their range', () =>
    withTable(async (table, context) => {
      table.getTotalRowRange().load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    }));

  test('is resized to a larger range', () =>
    withTable(async (table, context, sheet) => {
      table.resize('A1:B5');
      table.resize(sheet.getRange('A1:B6'));
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect(body.address).toBe('Blad1!A2:B6');
    }));

  test('style, bands, filter button and totals are set and read back', () =>
    withTable(async (table, context) => {
      table.set({
        style: 'TableStyleMedium2',
        showBandedRows: false,
        showFilterButton: false,
        showTotals: true,
      });
      table.load('style,showBandedRows,showFilterButton,showTotals,showHeaders');
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        style: 'TableStyleMedium2',
        showBandedRows: false,
        showFilterButton: false,
        showTotals: true,
        showHeaders: true,
      });
    }));

  test('becomes a plain range, its cells stay', () =>
    withTable(async (table, context, sheet) => {
      const range = table.convertToRange().load('values,address');
      const count = sheet.tables.getCount();
      await context.sync();
      expect([range.address, count.value, range.values[1]]).toEqual(['Blad1!A1:B3', 0, ['a', 1]]);
    }));

  test('is deleted', () =>
    withTable(async (table, context, sheet) => {
      table.delete();
      const count = sheet.tables.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  test('rows.add is lacking: the project never uses it', () =>
    withTable(async (table, context) => {
      table.rows.add(undefined, [['c', 3]]);
      await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
    }));

  test('rows are counted and read', () =>
    withTable(async (table, context) => {
      const rows = table.rows.load('items/values,count');
      const last = table.rows.getItemAt(1).getRange().load('address');
      await context.sync();
      expect([rows.count, rows.items[1]?.values, last.address]).toEqual([2, [['b', 2]], 'Blad1!A3:B3']);
    }));
});

describe('TableColumn', () => {
  test('columns are listed and found by name and id', () =>
    withTable(async (table, context) => {
      const columns = table.columns.load('items/name,items/id,items/index,count');
      const goal = table.columns.getItem('mål').load('values,index');
      const body = table.columns.getItem('Mål').getDataBodyRange().load('address,values');
      const none = table.columns.getItemOrNullObject('Saknas');
      await context.sync();
      expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
        ['Namn', 0],
        ['Mål', 1],
      ]);
      expect([columns.count, goal.index, goal.values]).toEqual([2, 1, [['Mål'], [1], [2]]]);
      expect([body.address, body.values, none.isNullObject]).toEqual(['Blad1!B2:B3', [[1], [2]], true]);
      const byId = table.columns.getItem(columns.items[1]?.id ?? 0).load('name');
      await context.sync();
      expect(byId.name).toBe('Mål');
    }));

  test('a column is added with its values, renamed and deleted', () =>
    withTable(async (table, context) => {
      const added = table.columns.add(1, [['Enhet'], ['%'], ['st']]);
      await context.sync();
      added.name = 'Måttenhet';
      added.load('name,index,values');
      await context.sync();
      expect([added.name, added.index, added.values]).toEqual([
        'Måttenhet',
        1,
        [['Måttenhet'], ['%'], ['st']],
      ]);
      added.delete();
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      expect(header.values).toEqual([['Namn', 'Mål']]);
    }));
});
