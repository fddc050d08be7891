import { WorkbookModel } from '../model/workbookModel';
import { blankExcel } from './blankExcel';
import { loadExcelInNode } from './officeInNode';
import { ProtocolHost } from './protocolHost';

describe('the library in Node', () => {
  test('several workbooks in one process know nothing of each other', async () => {
    const first = blankExcel();
    const second = blankExcel();
    await Promise.all(
      [first, second].map(({ Excel }, number) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[number]];
          await context.sync();
        }),
      ),
    );
    expect([first, second].map(({ model }) => model.activeSheet.value(0, 0))).toEqual([0, 1]);
    expect(first.Excel).not.toBe(second.Excel);
  });

  test('what comes out are ordinary arrays and Errors', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      expect(range.values).toStrictEqual([['']]);
    });
  });

  test('loads in a moment', () => {
    const host = new ProtocolHost(WorkbookModel.blank({ engine: null }));
    loadExcelInNode(host);
    const start = performance.now();
    loadExcelInNode(host);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('API levels', () => {
  const newer = async (excel: typeof Excel): Promise<string> =>
    excel.run(async (context) => {
      const rule = context.workbook.worksheets.getActiveWorksheet().getRange('A1').conditionalFormats;
      const none = rule.getItemOrNullObject('x');
      await context.sync();
      return String(none.isNullObject);
    });

  test.each(['1.14', '1.20'])('at %s members of that level work', async (apiLevel) => {
    await expect(newer(blankExcel({ apiLevel }).Excel)).resolves.toBe('true');
  });

  test('newer members are refused by the library itself, as in an older Excel', async () => {
    await expect(newer(blankExcel({ apiLevel: '1.13' }).Excel)).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
  });

  test('newer plain properties are refused by the host', async () => {
    const { Excel } = blankExcel({ apiLevel: '1.6' });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('showGridlines');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('showGridlines') as unknown,
    });
  });

  test('all plain properties are those of the claimed level', async () => {
    const { Excel } = blankExcel({ apiLevel: '1.6' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load();
      await context.sync();
      expect(Object.keys(sheet.toJSON())).toEqual(expect.arrayContaining(['name', 'visibility']));
      expect(Object.keys(sheet.toJSON())).not.toContain('showGridlines');
    });
  });
});
