import { blankExcel } from '../blankExcel';

describe('NamedItem', () => {
  test('names cells, given as a Range or as a formula', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const byRange = names.add('MT_Ar', sheet.getRange('C4'), 'Vilket år');
      const byFormula = names.add('MT_Lista', '=Blad1!$A$1:$A$3');
      byRange.load('name,type,formula,value,visible,scope,comment');
      const range = byRange.getRange().load('address');
      const list = byFormula.getRangeOrNullObject().load('address');
      const count = names.getCount();
      await context.sync();
      expect(byRange.toJSON()).toMatchObject({
        name: 'MT_Ar',
        type: 'Range',
        formula: '=Blad1!$C$4',
        value: 'Blad1!$C$4',
        visible: true,
        scope: 'Workbook',
        comment: 'Vilket år',
      });
      expect([range.address, list.address, count.value]).toEqual(['Blad1!C4', 'Blad1!A1:A3', 2]);
    });
  });

  test('of a constant is no range', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const name = context.workbook.names.add('MT_Version', '=2');
      name.load('type,value');
      const range = name.getRangeOrNullObject();
      const missing = context.workbook.names.getItemOrNullObject('Saknas');
      await context.sync();
      expect([name.type, name.value, range.isNullObject, missing.isNullObject]).toEqual([
        'Double',
        2,
        true,
        true,
      ]);
    });
  });

  test("of a sheet is the sheet's alone", async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const own = sheet.names.add('Lokal', sheet.getRange('A1')).load('scope');
      const global = context.workbook.names.getItemOrNullObject('Lokal');
      const scope = own.worksheet.load('name');
      await context.sync();
      expect([own.scope, scope.name, global.isNullObject]).toEqual(['Worksheet', 'Blad1', true]);
    });
  });

  test('is hidden, changed and deleted', async () => {
    const { Excel, model } = blankExcel();
    await Excel.run(async (context) => {
      const name = context.workbook.names.add('MT_Ar', '=Blad1!$C$4');
      name.set({ visible: false, formula: '=Blad1!$D$4', comment: 'Ny' });
      name.load('visible,formula,comment');
      await context.sync();
      expect([name.visible, name.formula, name.comment]).toEqual([false, '=Blad1!$D$4', 'Ny']);
      name.delete();
      await context.sync();
    });
    expect(model.name('MT_Ar')).toBeUndefined();
  });

  test.each([
    ['a name that is taken', 'mt_ar', 'ItemAlreadyExists'],
    ['a name that looks like a cell', 'A1', 'InvalidArgument'],
  ])('refuses %s', async (_what, name, code) => {
    const { Excel } = blankExcel();
    const run = Excel.run(async (context) => {
      context.workbook.names.add('MT_Ar', '=Blad1!$C$4');
      context.workbook.names.add(name, '=Blad1!$C$5');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
  });
});
