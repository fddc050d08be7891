import type { WorkCount } from '../../src/domain/steps';
import { BookFault } from '../../src/excel/bookFault';
import type { Change } from '../../src/layout/change';
import { addBigTable, bigCell } from './bigTable';
import { openExcel, type OpenExcel } from './openExcel';

const TOO_LARGE = ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'] as const;

function grid(rows: number, columns: number, characters = 0): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => bigCell(row, column, characters)),
  );
}

async function rowsOf({ book }: OpenExcel, onCount?: (count: WorkCount) => void): Promise<unknown> {
  const { tables } = await book.read({ tables: ['prov'] }, onCount);
  return tables[0]?.rows;
}

async function faultOf(action: Promise<unknown>): Promise<BookFault> {
  try {
    await action;
  } catch (fault) {
    if (fault instanceof BookFault) return fault;
    throw fault;
  }
  throw new Error('nothing was refused');
}

test.each(TOO_LARGE)(
  'a read that is answered with %s is repeated in halves, nothing lost or doubled',
  async (code) => {
    const excel = openExcel();
    addBigTable(excel, 'Prov', { rows: 5_000, columns: 10 });
    excel.host.failNext({ code, message: 'too large' }, 3);
    excel.host.failNext({ code, message: 'too large' }, 5);
    const counts: WorkCount[] = [];
    expect(await rowsOf(excel, (count) => counts.push(count))).toEqual(grid(5_000, 10));
    expect(counts).toEqual(
      [0, 0, 2_500, 2_500, 3_750, 5_000].map((done) => ({ unit: 'rows', done, total: 5_000 })),
    );
    // Outline, positions, the refused whole, one half, the refused rest, its halves.
    expect(excel.host.counters.syncs).toBe(7);
  },
);

test('cells far longer than the estimate', async () => {
  const excel = openExcel();
  addBigTable(excel, 'Prov', { rows: 5_000, columns: 10, characters: 400 });
  expect(await rowsOf(excel)).toEqual(grid(5_000, 10, 400));
});

test('a single row above the limit is a fault', async () => {
  const excel = openExcel({ payloadLimitBytes: 100_000 });
  addBigTable(excel, 'Prov', { rows: 400, columns: 110, characters: 1_000 });
  const fault = await faultOf(rowsOf(excel));
  expect([fault.code, fault.officeCode]).toEqual(['tooLarge', 'ResponsePayloadSizeLimitExceeded']);
});

test('few rows whose answer is too large, which would lose what travels with them, are a fault too', async () => {
  const excel = openExcel({ payloadLimitBytes: 20_000 });
  addBigTable(excel, 'Prov', { rows: 100, columns: 10, characters: 40 });
  const fault = await faultOf(rowsOf(excel));
  expect(fault.code).toBe('tooLarge');
});

const cells = (rows: readonly (readonly string[])[]): Change => ({
  kind: 'cells',
  sheet: 'Blad1',
  row: 0,
  column: 0,
  cells: rows,
});

test('a write of 20 000 rows goes in messages of at most 3 MB or so, every cell once', async () => {
  const excel = openExcel();
  const sizes: number[] = [];
  excel.host.onBatch(({ kind, bytesIn }) => kind === 'sync' && sizes.push(bytesIn));
  const done: number[] = [];
  await excel.book.apply([cells(grid(20_000, 10, 30)), { kind: 'addSheet', sheet: 'Sist' }], {
    onCount: (count) => done.push(count.done / count.total),
  });
  expect(done).toEqual([...done].sort((one, other) => one - other));
  expect([done.length, done[0], done.at(-1)]).toEqual([sizes.length + 1, 0, 1]);
  expect(sizes.length).toBeGreaterThan(2);
  expect(Math.max(...sizes)).toBeLessThan(3_200_000);
  const sheet = excel.model.sheet('Blad1');
  expect(sheet?.usedArea(true)).toEqual({ row: 0, column: 0, rowCount: 20_000, columnCount: 10 });
  const wrong = grid(20_000, 10, 30).flatMap((row, down) =>
    row.filter((text, right) => sheet?.value(down, right) !== text),
  );
  expect(wrong).toEqual([]);
});

test('a write that Excel finds too large is repeated in halves', async () => {
  const excel = openExcel({ payloadLimitBytes: 20_000 });
  await excel.book.apply([cells(grid(800, 10)), { kind: 'addSheet', sheet: 'Sist' }]);
  const sheet = excel.model.sheet('Blad1');
  expect(
    grid(800, 10).every((row, down) => row.every((text, right) => sheet?.value(down, right) === text)),
  ).toBe(true);
  expect(excel.model.sheet('Sist')).toBeDefined();
});

test('a number format on thousands of scattered cells goes as a few rectangles and leaves the cells between', async () => {
  const excel = openExcel();
  const areas = Array.from({ length: 9_000 }, (_, index) => ({
    row: Math.floor(index / 3) * 2,
    column: (index % 3) * 2,
    rowCount: 1,
    columnCount: 1,
  }));
  await excel.book.apply([{ kind: 'format', sheet: 'Blad1', areas, format: { numberFormat: '0.0' } }]);
  expect(excel.host.counters).toMatchObject({ syncs: 1 });
  expect(excel.host.counters.bytesIn).toBeLessThan(500_000);
  const sheet = excel.model.sheet('Blad1');
  const formats = [0, 1, 2, 5_998].flatMap((row) =>
    [0, 1, 4].map((column) => sheet?.format(row, column).numberFormat),
  );
  expect(formats).toEqual(
    [
      ['0.0', 'General', '0.0'],
      ['General', 'General', 'General'],
      ['0.0', 'General', '0.0'],
      ['0.0', 'General', '0.0'],
    ].flat(),
  );
});

test('one cell above the limit is a fault that says what had been written', async () => {
  const excel = openExcel({ payloadLimitBytes: 20_000 });
  const fault = await faultOf(
    excel.book.apply([{ kind: 'addSheet', sheet: 'Först' }, cells([['x'.repeat(30_000)]])]),
  );
  expect(fault).toMatchObject({
    code: 'tooLarge',
    officeCode: 'RequestPayloadSizeLimitExceeded',
    written: 1,
  });
  expect(excel.model.sheet('Först')).toBeDefined();
  expect(excel.model.sheet('Blad1')?.usedArea(true)).toBeNull();
});

test('a write whose answer is too large has been carried out, and is not repeated', async () => {
  const excel = openExcel();
  excel.host.failNext({ code: 'ResponsePayloadSizeLimitExceeded', message: 'too large', applied: true });
  const fault = await faultOf(excel.book.apply([{ kind: 'addSheet', sheet: 'Ny' }]));
  expect(fault.code).toBe('tooLarge');
  expect(excel.host.counters.syncs).toBe(1);
});
