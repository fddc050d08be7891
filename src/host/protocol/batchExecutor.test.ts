import { blankExcel } from './blankExcel';

describe('a refused action', () => {
  test('stops the batch; what came before stays done, what comes after is not', async () => {
    const { Excel, model } = blankExcel();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[1, 2]];
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect([0, 1, 2].map((row) => model.activeSheet.value(row, 0))).toEqual([1, null, null]);
  });

  test('becomes an OfficeExtension.Error that says where and at which statement', async () => {
    const { Excel, OfficeExtension } = blankExcel();
    const error: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Saknas').getRange('A1').load('values');
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
    expect(JSON.stringify(error)).toContain('getItem');
  });

  test('tells which traces were reached', async () => {
    const { Excel } = blankExcel();
    const run = Excel.run(async (context) => {
      context.trace('before');
      context.workbook.worksheets.getItem('Saknas').activate();
      context.trace('after');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ traceMessages: ['before'] });
  });
});

describe('members the host lacks', () => {
  test('are refused with ApiNotFound and their name', async () => {
    const { Excel } = blankExcel();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().shapes.load('items/name');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Worksheet.shapes') as unknown,
      debugInfo: { errorLocation: 'Worksheet.shapes' },
    });
  });

  test.each(['load', 'set'] as const)('also to %s a property that does not exist here', async (how) => {
    const { Excel } = blankExcel();
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      if (how === 'load') range.load('linkedDataTypeState');
      else range.style = 'Good';
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('null objects', () => {
  test('are told by isNullObject, and so are their parts', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Saknas');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test('take methods and settings without doing anything', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Saknas');
      sheet.delete();
      sheet.name = 'Annat';
      await context.sync();
    });
  });
});

describe('objects live through the batches of a run', () => {
  test('a range follows its cells when rows are inserted above', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B5:C6');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      await context.sync();
      range.load('address,values');
      await context.sync();
      expect(range.address).toBe('Blad1!B7:C8');
      expect(range.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
    });
  });

  test('also within one batch', async () => {
    const { Excel, model } = blankExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A5');
      sheet.getRange('A1').getEntireRow().insert('Down');
      range.values = [['följt med']];
      await context.sync();
    });
    expect(model.activeSheet.value(5, 0)).toBe('följt med');
  });

  test('a range whose rows were deleted is gone', async () => {
    const { Excel } = blankExcel();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B5');
      await context.sync();
      sheet.getRange('4:6').delete('Up');
      await context.sync();
      range.load('values');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('a sheet keeps its identity when it is renamed', async () => {
    const { Excel, model } = blankExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      await context.sync();
      sheet.name = 'Mål';
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(model.sheet('Mål')?.value(0, 0)).toBe(1);
  });

  test('a tracked range lives on in the next run, and untrack lets it go', async () => {
    const { Excel, host } = blankExcel();
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B5');
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    await settled();
    expect(host.keptReferences).toBe(1);
    await Excel.run(kept, async (context) => {
      kept.values = [[7]];
      kept.load('values');
      await context.sync();
      expect(kept.values).toEqual([[7]]);
      context.trackedObjects.remove(kept);
    });
    await settled();
    expect(host.keptReferences).toBe(0);
  });

  test('a failed batch keeps no references', async () => {
    const { Excel, host } = blankExcel();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').load('values');
      sheet.getRange('A1').values = [[1, 2]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
    await settled();
    expect(host.keptReferences).toBe(0);
  });
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
