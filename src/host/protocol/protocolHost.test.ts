import { blankExcel } from './blankExcel';
import type { BatchReport } from './batchReport';
import { WorkbookModel } from '../model/workbookModel';
import { loadExcelInNode } from './officeInNode';

const fiveMegabytes = 5 * 1024 * 1024;

describe('counters', () => {
  test('a sync counts once, whatever it holds, and the closing message is counted apart', async () => {
    const { Excel, host } = blankExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C3');
      range.load('values');
      await context.sync();
      range.load('text');
    });
    await settled();
    expect(host.counters).toMatchObject({ syncs: 2, releases: 1 });
    expect(host.counters.bytesIn).toBeGreaterThan(500);
    expect(host.counters.bytesOut).toBeGreaterThan(100);
    expect(host.keptReferences).toBe(0);
  });

  test('only the first sync of a run sends anything when nothing is asked', async () => {
    const { Excel, host } = blankExcel();
    await Excel.run(async (context) => {
      await context.sync();
      await context.sync();
    });
    expect(host.counters).toMatchObject({ syncs: 1, releases: 0 });
  });
});

describe('faults', () => {
  test('a planned fault stops the sync before anything is done', async () => {
    const { Excel, host, model } = blankExcel();
    host.failAt(1, { code: 'GeneralException', message: 'planned' });
    await expect(write(Excel, 'A1', 1)).rejects.toMatchObject({
      code: 'GeneralException',
      message: 'planned',
    });
    expect(model.activeSheet.value(0, 0)).toBeNull();
    await write(Excel, 'A1', 2);
    expect(model.activeSheet.value(0, 0)).toBe(2);
  });

  test('a planned fault can come after the batch was carried out', async () => {
    const { Excel, host, model } = blankExcel();
    host.failNext({ code: 'RequestAborted', message: 'lost', applied: true });
    await expect(write(Excel, 'A1', 1)).rejects.toMatchObject({ code: 'RequestAborted' });
    expect(model.activeSheet.value(0, 0)).toBe(1);
  });

  test('a planned fault can stop the batch in the middle: what came before stands', async () => {
    const { Excel, host, model } = blankExcel();
    host.failNext({ code: 'GeneralException', message: 'planned', applied: 0.5 });
    const writing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      for (const cell of ['A1', 'A2', 'A3', 'A4']) {
        sheet.getRange(cell).values = [[cell]];
        context.trace(cell);
      }
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({
      code: 'GeneralException',
      message: 'planned',
      traceMessages: ['A1'],
    });
    const written = [0, 1, 2, 3].map((row) => model.activeSheet.value(row, 0));
    expect(written[0]).toBe('A1');
    expect(written[3]).toBeNull();
    await settled();
    expect(host.keptReferences).toBe(0);
  });

  test.each([
    [false, null],
    [true, 1],
  ])('a batch may never be answered (applied: %p), and the next one is', async (applied, value) => {
    const { Excel, host, model } = blankExcel();
    let isAnswered = false;
    host.failNext({ silent: true, applied });
    void write(Excel, 'A1', 1).finally(() => (isAnswered = true));
    await settled();
    expect([isAnswered, model.activeSheet.value(0, 0)]).toEqual([false, value]);
    const reopened = loadExcelInNode(host);
    await write(reopened.Excel, 'A2', 2);
    expect(model.activeSheet.value(1, 0)).toBe(2);
  });

  test('the n-th sync from now on fails, not the ones before', async () => {
    const { Excel, host } = blankExcel();
    await write(Excel, 'A1', 1);
    host.failNext({ code: 'GeneralException', message: 'planned' }, 2);
    await write(Excel, 'A1', 2);
    await expect(write(Excel, 'A1', 3)).rejects.toMatchObject({ code: 'GeneralException' });
  });
});

describe('what happens between two syncs', () => {
  test('happens right before the sync it is planned for, once', async () => {
    const { Excel, host, model } = blankExcel();
    host.beforeNext(() => host.remoteEdit(({ activeSheet }) => activeSheet.setInput(0, 0, 'remote')), 2);
    const read = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      const before: unknown = cell.values[0]?.[0];
      cell.load('values');
      await context.sync();
      const after: unknown = cell.values[0]?.[0];
      return [before, after];
    });
    expect(read).toEqual(['', 'remote']);
    model.activeSheet.setInput(0, 0, 'own');
    await write(Excel, 'A2', 1);
    expect(model.activeSheet.value(0, 0)).toBe('own');
  });

  test.each([
    ['AccessDenied', (model: WorkbookModel) => model.sheets[0]?.protect()],
    ['ItemNotFound', (model: WorkbookModel) => model.sheets[0] && model.deleteSheet(model.sheets[0])],
  ])('the sheet that is written to meets %s', async (code, edit) => {
    const { Excel, host, model } = blankExcel();
    model.addSheet('Blad2');
    host.beforeNext(() => host.remoteEdit(edit), 2);
    const writing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1').load('name');
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code });
  });
});

describe('protection', () => {
  test('of a sheet refuses its locked cells until it is taken away, and is saved', async () => {
    const { Excel, model } = blankExcel();
    model.activeSheet.protect();
    await expect(write(Excel, 'A1', 1)).rejects.toMatchObject({ code: 'AccessDenied' });
    const saved = WorkbookModel.open(model.save(), { engine: null });
    expect(saved.activeSheet.isProtected).toBe(true);
    model.activeSheet.unprotect();
    await write(Excel, 'A1', 1);
    expect(model.activeSheet.value(0, 0)).toBe(1);
  });

  test('of the structure refuses a new sheet until it is taken away', async () => {
    const { Excel, model } = blankExcel();
    const add = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Ny');
        await context.sync();
      });
    model.isStructureProtected = true;
    await expect(add()).rejects.toMatchObject({ code: 'AccessDenied' });
    model.isStructureProtected = false;
    await add();
    expect(model.sheet('Ny')).toBeDefined();
  });
});

describe('the 5 MB limit of Excel on the web', () => {
  const rows = Array.from({ length: 6000 }, () => ['x'.repeat(1000)]);

  test('a larger request is refused and nothing is written', async () => {
    const { Excel, model } = blankExcel({ payloadLimitBytes: fiveMegabytes });
    await expect(write(Excel, 'A1:A6000', rows)).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    expect(model.activeSheet.value(0, 0)).toBeNull();
  });

  test('a larger response is refused', async () => {
    const { Excel, model } = blankExcel({ payloadLimitBytes: fiveMegabytes });
    for (const [row, [text]] of rows.entries()) model.activeSheet.setInput(row, 0, text ?? null);
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A6000').load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test('on a computer there is no such limit', async () => {
    const { Excel, model } = blankExcel();
    await write(Excel, 'A1:A6000', rows);
    expect(model.activeSheet.value(5999, 0)).toHaveLength(1000);
  });
});

describe('one batch at a time', () => {
  test('batches are carried out in the order they were sent, also when the host is slow', async () => {
    const { Excel, host, model } = blankExcel({ latencyMs: 5 });
    const order: string[] = [];
    host.onBatch(({ kind }) => kind === 'sync' && order.push(JSON.stringify(model.activeSheet.value(0, 0))));
    await Promise.all([write(Excel, 'A1', 1), write(Excel, 'A1', 2), write(Excel, 'A1', 3)]);
    expect(order).toEqual(['1', '2', '3']);
  });
});

describe('a user who types in a cell', () => {
  test('makes a batch fail', async () => {
    const { Excel, host } = blankExcel();
    host.beginCellEdit();
    await expect(write(Excel, 'A1', 1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  test('is waited for with delayForCellEdit', async () => {
    const { Excel, host, model } = blankExcel();
    host.beginCellEdit();
    const writing = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
    await settled();
    expect(model.activeSheet.value(0, 0)).toBeNull();
    host.endCellEdit();
    await writing;
    expect(model.activeSheet.value(0, 0)).toBe(1);
  });
});

describe('a page that listens', () => {
  test('hears what each batch changed, and why it failed', async () => {
    const { Excel, host } = blankExcel();
    const reports: BatchReport[] = [];
    const stop = host.onBatch((report) => reports.push(report));
    await write(Excel, 'B2', 1);
    await expect(write(Excel, 'B2', [[1, 2]])).rejects.toMatchObject({ code: 'InvalidArgument' });
    stop();
    await write(Excel, 'B2', 3);
    const syncs = reports.filter(({ kind }) => kind === 'sync');
    expect(syncs).toHaveLength(2);
    expect(syncs[0]?.changes).toContainEqual(
      expect.objectContaining({ kind: 'cells', area: { row: 1, column: 1, rowCount: 1, columnCount: 1 } }),
    );
    expect(syncs[1]?.error?.Code).toBe('InvalidArgument');
  });
});

async function write(excel: typeof Excel, address: string, value: unknown): Promise<void> {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.set({ values: value as unknown[][] });
    await context.sync();
  });
}

/** The library's closing message is sent without being waited for. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
