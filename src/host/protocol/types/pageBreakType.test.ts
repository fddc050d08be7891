import { WorkbookModel } from '../../model/workbookModel';
import { loadExcelInNode } from '../officeInNode';
import { ProtocolHost } from '../protocolHost';

function blank() {
  const model = WorkbookModel.blank({ engine: null });
  const { Excel } = loadExcelInNode(new ProtocolHost(model));
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return { model, sheet, run: Excel.run.bind(Excel) };
}

test('page breaks are added before a row, listed, and taken away; rows inserted above move them', async () => {
  const { model, sheet, run } = blank();
  const rows = await run(async (context) => {
    const breaks = context.workbook.worksheets.getFirst().horizontalPageBreaks;
    breaks.add('A20');
    breaks.add('C10:D11');
    breaks.add('A20');
    breaks.load('items/rowIndex');
    await context.sync();
    return breaks.items.map(({ rowIndex }) => rowIndex);
  });
  expect(rows).toEqual([9, 19]);
  sheet.insert({ row: 0, column: 0, rowCount: 2, columnCount: 16384 }, 'Down');
  expect(sheet.pageBreaks.rows).toEqual([11, 21]);
  const again = WorkbookModel.open(model.save(), { engine: null });
  expect(again.sheets[0]?.pageBreaks.rows).toEqual([11, 21]);
  await run(async (context) => {
    context.workbook.worksheets.getFirst().horizontalPageBreaks.removePageBreaks();
    await context.sync();
  });
  expect(sheet.pageBreaks.rows).toEqual([]);
});

test('no page begins at the first row', async () => {
  const { run } = blank();
  const failing = run(async (context) => {
    context.workbook.worksheets.getFirst().horizontalPageBreaks.add('A1');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
});
