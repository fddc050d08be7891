import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newWorkbook } from '../../src/commands/newWorkbook';
import { summarise } from '../../src/commands/summarise';
import { summarisedBefore } from '../faults/faultExamples';
import { addBigTable } from './bigTable';
import { openExcel, type OpenExcel } from './openExcel';

const FOLLOW_UP = readFileSync(join(__dirname, '../../examples/uppfoljning-rs-april-2023.xlsx'));

/** Syncs and bytes of an action. */
async function cost({ host }: OpenExcel, action: () => Promise<unknown>): Promise<Cost> {
  host.resetCounters();
  let refused = 0;
  const stop = host.onBatch(({ error }) => (refused += error === undefined ? 0 : 1));
  await action();
  stop();
  const { syncs, bytesIn, bytesOut } = host.counters;
  return { syncs, refused, bytes: bytesIn + bytesOut };
}

interface Cost {
  readonly syncs: number;
  readonly refused: number;
  readonly bytes: number;
}

/** What a cell takes by estimate; a message is sized before its cells are known. */
const CELL_BYTES = 24;

/** architecture.md: whatever the number of rows, boards or sheets. */
function budgetFor(bytes: number, cells: number): number {
  return 2 + Math.ceil(Math.max(bytes, cells * CELL_BYTES) / 3_000_000);
}

test('a board’s workbook is read in two syncs, its rules’ areas in one more', async () => {
  const excel = openExcel({ bytes: FOLLOW_UP });
  const rows = await cost(excel, () => excel.book.read({ tables: 'all' }));
  expect(rows.syncs).toBe(2);
  const rules = await cost(excel, () => excel.book.read({ tables: 'all', colourRules: true }));
  expect(rules.syncs).toBe(3);
  const headers = await cost(excel, () => excel.book.read({ tables: [] }));
  expect(headers.syncs).toBe(2);
});

test.each([
  ['one table of few rows', 1, 10, 12],
  ['twenty tables on twenty sheets', 20, 10, 12],
  ['one table of 2 000 rows', 1, 2_000, 20],
  ['five tables of 2 500 rows', 5, 2_500, 12],
])('%s: within 2 + ⌈bytes / 3 MB⌉ syncs, and none refused', async (_, tables, rows, characters) => {
  const excel = openExcel();
  const names = Array.from({ length: tables }, (__, index) => `tabell_${index}`);
  for (const name of names) addBigTable(excel, name, { rows, columns: 14, characters });
  const spent = await cost(excel, () => excel.book.read({ tables: names }));
  expect(spent.syncs).toBeLessThanOrEqual(budgetFor(spent.bytes, tables * rows * 14));
  expect(spent.refused).toBe(0);
});

test('a large table of long texts: the first answer tells how long the cells are', async () => {
  const excel = openExcel();
  addBigTable(excel, 'Prov', { rows: 20_000, columns: 10, characters: 35 });
  const spent = await cost(excel, () => excel.book.read({ tables: ['prov'] }));
  expect(spent.bytes).toBeGreaterThan(7_000_000);
  expect(spent.syncs).toBeLessThanOrEqual(budgetFor(spent.bytes, 0));
});

test('a new workbook, some 800 changes, is written in one sync', async () => {
  const excel = openExcel();
  const changes = newWorkbook({ layout: 'uppfoljning', board: 'RS', year: 2023, period: 'April' });
  const spent = await cost(excel, () => excel.book.apply(changes));
  expect(spent.syncs).toBe(1);
});

test('nothing to write takes no sync', async () => {
  const excel = openExcel();
  expect((await cost(excel, () => excel.book.apply([]))).syncs).toBe(0);
});

test('a summary’s 3 500 cells, when it is refreshed, are looked at in under 2 MB', async () => {
  const excel = openExcel({ bytes: await summarisedBefore() });
  const look = { syncs: 0, bytes: 0 };
  excel.host.onBatch(({ kind, bytesIn, bytesOut, changes }) => {
    if (kind !== 'sync' || changes.length > 0) return;
    look.syncs += 1;
    look.bytes += bytesIn + bytesOut;
  });
  const { book } = excel;
  const apply: typeof book.apply = (...written) => {
    Object.assign(look, { syncs: 0, bytes: 0 });
    return book.apply(...written);
  };
  await summarise({ ...book, apply }, { now: new Date(2023, 4, 12) });
  expect(look.syncs).toBe(3);
  expect(look.bytes).toBeLessThan(2_000_000);
});
