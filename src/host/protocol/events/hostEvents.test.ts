import { ironCalcInNode } from '../../model/calc/ironCalcInNode';
import { blankExcel } from '../blankExcel';
import type { BlankExcel } from '../blankExcel';
import { excelWithTable, hear } from '../testing/heardEvents';
import type { Heard } from '../testing/heardEvents';

/** Listens to changes of all sheets, and forgets what registering did. */
async function listenToSheets({ Excel }: BlankExcel, ...names: readonly string[]): Promise<Heard> {
  const heard: Heard = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(hear(heard, ...names));
    await context.sync();
  });
  return heard;
}

describe('onChanged', () => {
  test("the user's edit of a cell tells what stood there", async () => {
    const excel = excelWithTable();
    const heard = await listenToSheets(
      excel,
      'type',
      'address',
      'changeType',
      'source',
      'triggerSource',
      'worksheetId',
      'details',
      'changeDirectionState',
    );
    excel.host.userEdit((model) => model.activeSheet.setInput(2, 1, '12,5'));
    await excel.host.eventsDelivered();
    expect(heard).toEqual([
      {
        type: 'WorksheetChanged',
        address: 'B3',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        worksheetId: excel.model.activeSheet.id,
        details: { valueBefore: 10, valueAfter: '12,5', valueTypeBefore: 'Double', valueTypeAfter: 'String' },
        changeDirectionState: undefined,
      },
    ]);
  });

  test("the add-in's own writes come after the answer, one a call, and say whose they are", async () => {
    const excel = excelWithTable();
    const heard = await listenToSheets(excel, 'address', 'triggerSource', 'details');
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('F1:G2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('F5').values = [['x']];
      sheet.getRange('F5').values = [['y']];
      await context.sync();
      expect(heard).toEqual([]);
    });
    await excel.host.eventsDelivered();
    expect(heard).toEqual([
      { address: 'F1:G2', triggerSource: 'ThisLocalAddin', details: undefined },
      {
        address: 'F5',
        triggerSource: 'ThisLocalAddin',
        details: { valueBefore: '', valueAfter: 'y', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
      },
    ]);
  });

  test('what is only recalculated is not told; the value of a written formula is', async () => {
    const excel = blankExcel({}, ironCalcInNode());
    excel.model.activeSheet.setInput(0, 0, 2);
    excel.model.activeSheet.setInput(0, 1, '=A1*10');
    const heard = await listenToSheets(excel, 'address', 'details');
    excel.host.userEdit((model) => model.activeSheet.setInput(0, 0, 3));
    excel.host.userEdit((model) => model.activeSheet.setInput(0, 2, '=B1+1'));
    await excel.host.eventsDelivered();
    expect(
      heard.map(({ address, details }) => [address, (details as { valueAfter: unknown }).valueAfter]),
    ).toEqual([
      ['A1', 3],
      ['C1', 31],
    ]);
  });

  test('a co-author is remote', async () => {
    const excel = excelWithTable();
    const heard = await listenToSheets(excel, 'address', 'source');
    excel.host.remoteEdit((model) => model.activeSheet.setInput(2, 1, 11));
    excel.host.userEdit((model) => model.activeSheet.setInput(3, 1, 12));
    await excel.host.eventsDelivered();
    expect(heard).toEqual([
      { address: 'B3', source: 'Remote' },
      { address: 'B4', source: 'Local' },
    ]);
  });

  test.each([
    ['rows', { row: 2, column: 0, rowCount: 2, columnCount: 16384 }, 'Row', '3:4', 'Row', undefined],
    [
      'columns',
      { row: 0, column: 2, rowCount: 1048576, columnCount: 1 },
      'Column',
      'C:C',
      'Column',
      undefined,
    ],
    [
      'the cells of a row',
      { row: 2, column: 1, rowCount: 1, columnCount: 3 },
      'Cell',
      'B3:D3',
      'Row',
      'Down',
    ],
  ] as const)('%s that come and go', async (_what, area, sheetWord, address, tableWord, direction) => {
    const excel = excelWithTable();
    const sheets = await listenToSheets(excel, 'changeType', 'address', 'changeDirectionState');
    const tables: Heard = [];
    await excel.Excel.run(async (context) => {
      context.workbook.tables
        .getItem('Tabell1')
        .onChanged.add(hear(tables, 'changeType', 'address', 'tableId'));
      await context.sync();
    });
    const isDown = sheetWord !== 'Column';
    excel.host.userEdit((model) => model.activeSheet.insert(area, isDown ? 'Down' : 'Right'));
    excel.host.userEdit((model) => model.activeSheet.delete(area, isDown ? 'Up' : 'Left'));
    await excel.host.eventsDelivered();
    const inserted = direction && { insertShiftDirection: direction, deleteShiftDirection: undefined };
    const deleted = direction && { insertShiftDirection: undefined, deleteShiftDirection: 'Up' };
    expect(sheets).toEqual([
      { changeType: `${sheetWord}Inserted`, address, changeDirectionState: inserted },
      { changeType: `${sheetWord}Deleted`, address, changeDirectionState: deleted },
    ]);
    const tableId = excel.model.tables[0]?.id;
    expect(tables).toEqual([
      { changeType: `${tableWord}Inserted`, address, tableId },
      { changeType: `${tableWord}Deleted`, address, tableId },
    ]);
  });

  test('a table hears of its own cells only, and of rows added at its end', async () => {
    const excel = excelWithTable();
    const heard: Heard = [];
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem('Tabell1').onChanged.add(hear(heard, 'address', 'changeType'));
      await context.sync();
    });
    excel.host.userEdit((model) => model.activeSheet.setInput(8, 8, 'elsewhere'));
    excel.host.userEdit((model) => {
      for (const column of [0, 1, 2]) model.activeSheet.setInput(3, column, 'x');
    });
    excel.host.userEdit((model) => model.tables[0]?.addRows(null, 1));
    await excel.host.eventsDelivered();
    expect(heard).toEqual([
      { address: 'B4:C4', changeType: 'RangeEdited' },
      { address: 'B5:D5', changeType: 'RowInserted' },
    ]);
  });

  test("renaming a table's column edits its header cell", async () => {
    const excel = excelWithTable();
    const heard = await listenToSheets(excel, 'address', 'details');
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem('Tabell1').columns.getItem('B').name = 'Mål';
      await context.sync();
    });
    await excel.host.eventsDelivered();
    const details = {
      valueBefore: 'B',
      valueAfter: 'Mål',
      valueTypeBefore: 'String',
      valueTypeAfter: 'String',
    };
    expect(heard).toEqual([{ address: 'C2', details }]);
  });

  test('enableEvents = false silences what happens until it is true again', async () => {
    const excel = excelWithTable();
    const heard = await listenToSheets(excel, 'address');
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.runtime.enableEvents = false;
      sheet.getRange('F1').values = [[1]];
      context.runtime.enableEvents = true;
      sheet.getRange('F2').values = [[2]];
      await context.sync();
    });
    await excel.host.eventsDelivered();
    expect(heard).toEqual([{ address: 'F2' }]);
  });

  test('one handler less: the others still hear; none left: nothing is sent', async () => {
    const excel = excelWithTable();
    const first: Heard = [];
    const second: Heard = [];
    const add = (heard: Heard) =>
      excel.Excel.run(async (context) => {
        const handler = context.workbook.worksheets.onChanged.add(hear(heard, 'address'));
        await context.sync();
        return handler;
      });
    const handlers = [await add(first), await add(second)];
    const remove = async (index: number) => {
      const handler = handlers[index];
      if (handler === undefined) throw new Error('no such handler');
      await excel.Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
      excel.host.userEdit((model) => model.activeSheet.setInput(9, index, 'x'));
      await excel.host.eventsDelivered();
    };
    const sent = jest.fn();
    excel.host.onEvents(sent);
    await remove(0);
    expect([first, second]).toEqual([[], [{ address: 'A10' }]]);
    await remove(1);
    expect([first, second]).toEqual([[], [{ address: 'A10' }]]);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test('a batch that fails has changed what came before the refusal', async () => {
    const excel = excelWithTable();
    const heard = await listenToSheets(excel, 'address');
    const run = excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('F1').values = [[1]];
      context.workbook.worksheets.getItem('Saknas').activate();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
    await excel.host.eventsDelivered();
    expect(heard).toEqual([{ address: 'F1' }]);
  });
});

test('a host that is closed is heard no more', async () => {
  const excel = excelWithTable();
  const heard = await listenToSheets(excel, 'address');
  excel.host.userEdit((model) => model.activeSheet.setInput(0, 0, 1));
  excel.host.close();
  excel.host.userEdit((model) => model.activeSheet.setInput(0, 1, 1));
  await excel.host.eventsDelivered();
  expect(heard).toEqual([]);
});
