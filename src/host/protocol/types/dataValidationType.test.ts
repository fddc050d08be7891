import { blankExcel } from '../blankExcel';

function onSheet(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  return blankExcel().Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

describe('DataValidation', () => {
  test('a list with alert and prompt is set and read back', () =>
    onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A2:A9');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
      dataValidation.errorAlert = {
        title: 'Fel',
        message: 'Välj i listan.',
        showAlert: true,
        style: 'Warning',
      };
      dataValidation.prompt = { title: 'Svar', message: 'Välj.', showPrompt: true };
      dataValidation.ignoreBlanks = false;
      dataValidation.load();
      await context.sync();
      expect(dataValidation.toJSON()).toMatchObject({
        type: 'List',
        rule: { list: { inCellDropDown: true, source: 'Ja,Nej' } },
        errorAlert: { title: 'Fel', message: 'Välj i listan.', showAlert: true, style: 'Warning' },
        prompt: { title: 'Svar', message: 'Välj.', showPrompt: true },
        ignoreBlanks: false,
      });
    }));

  test('the source of a list can be a Range', () =>
    onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A2');
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe('=Blad1!$D$1:$D$3');
    }));

  test('limits of numbers are read back as formulas', () =>
    onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A2');
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
      dataValidation.load('rule,type');
      await context.sync();
      expect(dataValidation.type).toBe('WholeNumber');
      expect(dataValidation.rule.wholeNumber).toMatchObject({
        formula1: '=1',
        formula2: '=10',
        operator: 'Between',
      });
    }));

  test('cells that differ are told by the type, and clear removes the rule', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A2').dataValidation.rule = { custom: { formula: '=A2>0' } };
      const mixed = sheet.getRange('A1:A2').dataValidation.load('type,rule');
      await context.sync();
      expect([mixed.type, mixed.rule]).toEqual(['MixedCriteria', null]);
      sheet.getRange('A2').dataValidation.clear();
      const none = sheet.getRange('A1:A2').dataValidation.load('type');
      await context.sync();
      expect(none.type).toBe('None');
    }));

  test('cells with different rules are told apart from cells without any', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=A1>0' } };
      sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
      const both = sheet.getRange('A1:A2').dataValidation.load('type');
      await context.sync();
      expect(both.type).toBe('Inconsistent');
    }));

  test('valid is null where only some cells keep the rule', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('D1:D2').values = [['Grön'], ['Gul']];
      const range = sheet.getRange('A1:A3');
      range.values = [['Grön'], ['Blå'], ['']];
      range.dataValidation.rule = { list: { inCellDropDown: true, source: '=$D$1:$D$2' } };
      const good = sheet.getRange('A1').dataValidation.load('valid');
      const bad = sheet.getRange('A2').dataValidation.load('valid');
      const blank = sheet.getRange('A3').dataValidation.load('valid');
      const all = range.dataValidation.load('valid');
      await context.sync();
      expect([good.valid, bad.valid, blank.valid, all.valid]).toEqual([true, false, true, null]);
    }));

  test.each<[string, unknown]>([
    ['no kind', {}],
    ['two kinds', { custom: { formula: '=A1' }, list: { inCellDropDown: true, source: 'a' } }],
    ['an unknown kind', { colour: {} }],
  ])('a rule of %s is refused', (_what, rule) =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').dataValidation.rule = rule as Excel.DataValidationRule;
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    }),
  );
});
