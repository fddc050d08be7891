import { blankExcel } from '../blankExcel';

describe('Application', () => {
  test('tells calculation mode and the separators of the language', async () => {
    const { Excel } = blankExcel({ language: 'sv-SE' });
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load(
        'calculationMode,decimalSeparator,cultureInfo/name,cultureInfo/numberFormat/numberDecimalSeparator',
      );
      await context.sync();
      expect([application.calculationMode, application.decimalSeparator]).toEqual(['Automatic', ',']);
      expect(application.cultureInfo.name).toBe('sv-SE');
      expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(',');
    });
  });

  test('takes the calls that make large writes fast', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = 'Manual';
      application.calculate('Full');
      context.runtime.enableEvents = false;
      application.load('calculationMode');
      context.runtime.load('enableEvents');
      await context.sync();
      expect([application.calculationMode, context.runtime.enableEvents]).toEqual(['Manual', false]);
    });
  });
});
