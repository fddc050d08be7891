import { blankExcel } from '../blankExcel';
import { excelWithTable, hear } from '../testing/heardEvents';
import type { Heard } from '../testing/heardEvents';

test('selecting, and going to another sheet, by the user and by the add-in', async () => {
  const excel = excelWithTable();
  const other = excel.model.addSheet('Annat');
  const first = excel.model.activeSheet;
  const heard: Heard = [];
  const inTable: Heard = [];
  let documentEvents = 0;
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(hear(heard, 'type', 'address', 'worksheetId'));
    worksheets.onActivated.add(hear(heard, 'type', 'worksheetId'));
    worksheets.onDeactivated.add(hear(heard, 'type', 'worksheetId'));
    worksheets.getItem('Annat').onActivated.add(hear(heard, 'worksheetId'));
    context.workbook.tables
      .getItem('Tabell1')
      .onSelectionChanged.add(hear(inTable, 'isInsideTable', 'address'));
    context.workbook.onSelectionChanged.add(() => {
      documentEvents += 1;
      return Promise.resolve();
    });
    await context.sync();
  });
  excel.host.userEdit((model) => {
    model.selection = { sheet: first, area: { row: 2, column: 0, rowCount: 1, columnCount: 3 } };
  });
  await excel.host.eventsDelivered();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Annat').getRange('B2').select();
    await context.sync();
  });
  await excel.host.eventsDelivered();
  expect(heard).toEqual([
    { type: 'WorksheetSelectionChanged', address: 'A3:C3', worksheetId: first.id },
    { type: 'WorksheetDeactivated', worksheetId: first.id },
    { worksheetId: other.id },
    { type: 'WorksheetActivated', worksheetId: other.id },
    { type: 'WorksheetSelectionChanged', address: 'B2', worksheetId: other.id },
  ]);
  expect(inTable).toEqual([{ isInsideTable: true, address: 'B3:C3' }]);
  expect(documentEvents).toBe(2);
});

test('what others look at is not told', async () => {
  const excel = excelWithTable();
  const heard: Heard = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(hear(heard, 'address'));
    await context.sync();
  });
  excel.host.remoteEdit((model) => {
    model.selection = {
      sheet: model.activeSheet,
      area: { row: 5, column: 5, rowCount: 1, columnCount: 1 },
    };
  });
  await excel.host.eventsDelivered();
  expect(heard).toEqual([]);
});

test('sheets that are added and deleted; one that was in front gives way', async () => {
  const excel = blankExcel();
  const heard: Heard = [];
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const event of [worksheets.onAdded, worksheets.onDeleted])
      event.add(hear(heard, 'type', 'source', 'worksheetId'));
    worksheets.onActivated.add(hear(heard, 'type', 'worksheetId'));
    await context.sync();
  });
  const [first] = excel.model.sheets;
  excel.host.remoteEdit((model) => model.addSheet('Ny'));
  const added = excel.model.sheet('Ny')?.id;
  excel.host.userEdit((model) => first && model.deleteSheet(first));
  await excel.host.eventsDelivered();
  expect(heard).toEqual([
    { type: 'WorksheetAdded', source: 'Remote', worksheetId: added },
    { type: 'WorksheetDeleted', source: 'Local', worksheetId: first?.id },
    { type: 'WorksheetActivated', worksheetId: added },
  ]);
});
