import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BookFault } from '../../src/excel/bookFault';
import type { Change } from '../../src/layout/change';
import { openExcel, type OpenExcel } from './openExcel';

const FOLLOW_UP = readFileSync(join(__dirname, '../../examples/uppfoljning-rs-april-2023.xlsx'));
const READ = { tables: 'all', colourRules: true } as const;
/** The syncs of such a read: outline, bodies, areas of the rules. */
const SYNCS = [1, 2, 3];

const FAULTS = [
  ['AccessDenied', 'protected'],
  ['ApiNotFound', 'tooOld'],
  ['GeneralException', 'unknown'],
  ['InvalidArgument', 'refused'],
  ['InvalidOperationInCellEditMode', 'cellEdit'],
  ['InvalidReference', 'gone'],
  ['ItemAlreadyExists', 'exists'],
  ['ItemNotFound', 'gone'],
  ['ServiceNotAvailable', 'noAnswer'],
  ['Timeout', 'noAnswer'],
] as const;

async function faultOf(action: Promise<unknown>): Promise<BookFault> {
  try {
    await action;
  } catch (fault) {
    if (fault instanceof BookFault) return fault;
    throw fault;
  }
  throw new Error('nothing was refused');
}

const setCell = (sheet: string, row: number, text: string): Change => ({
  kind: 'cells',
  sheet,
  row,
  column: 0,
  cells: [[text]],
});

/** Changes of more than one message: five sheets of rows of text. */
function largeWrite(): Change[] {
  const row = Array.from({ length: 10 }, () => 'text som fyller en cell med ord');
  const cells = Array.from({ length: 3_000 }, () => row);
  return ['A', 'B', 'C', 'D', 'E'].flatMap((sheet): Change[] => [
    { kind: 'addSheet', sheet },
    { kind: 'cells', sheet, row: 0, column: 0, cells },
  ]);
}

describe.each(FAULTS)('Excel says %s', (officeCode, code) => {
  test(`reading ends with ${code}, at whichever sync, and the next read succeeds`, async () => {
    const { book, host } = openExcel({ bytes: FOLLOW_UP });
    for (const sync of SYNCS) {
      host.failNext({ code: officeCode, message: 'no' }, sync);
      const fault = await faultOf(book.read(READ));
      expect([fault.code, fault.officeCode, fault.written]).toEqual([code, officeCode, 0]);
      expect(host.keptReferences).toBe(0);
    }
    const { tables } = await book.read(READ);
    expect(tables.map(({ name }) => name)).toContain('tblIndikatorer');
  });

  test(`writing ends with ${code}; nothing was written, and the same write then succeeds`, async () => {
    const { book, host, model } = openExcel();
    const changes = [setCell('Blad1', 0, 'först'), setCell('Blad1', 1, 'sedan')];
    host.failNext({ code: officeCode, message: 'no' });
    const fault = await faultOf(book.apply(changes));
    expect([fault.code, fault.written]).toEqual([code, 0]);
    expect(model.sheet('Blad1')?.usedArea(false)).toBeNull();
    await book.apply(changes);
    expect(model.sheet('Blad1')?.value(1, 0)).toBe('sedan');
  });
});

test('a fault in the middle of a long write tells how many changes stand', async () => {
  const { book, host, model } = openExcel();
  host.failNext({ code: 'Timeout', message: 'no' }, 2);
  const changes = largeWrite();
  const fault = await faultOf(book.apply(changes));
  expect(fault.code).toBe('noAnswer');
  expect(fault.written).toBeGreaterThan(0);
  expect(fault.written).toBeLessThan(changes.length);
  const sheets = model.sheets.map(({ name }) => name).filter((name) => name !== 'Blad1');
  const filled = sheets.filter((name) => model.sheet(name)?.usedArea(true)?.rowCount === 3_000);
  expect(fault.written).toBe(sheets.length + filled.length);
});

test('a sheet that is gone, and one that is protected, are what Excel says of them', async () => {
  const { book, model } = openExcel();
  expect((await faultOf(book.apply([setCell('Borta', 0, 'x')]))).code).toBe('gone');
  expect((await faultOf(book.apply([{ kind: 'addSheet', sheet: 'blad1' }]))).code).toBe('exists');
  expect((await faultOf(book.apply([{ kind: 'addSheet', sheet: 'a/b' }]))).code).toBe('refused');
  expect(model.sheets).toHaveLength(1);
});

test('while the user types in a cell, reading and writing wait for the end of it', async () => {
  const excel: OpenExcel = openExcel();
  excel.host.beginCellEdit();
  const written = excel.book.apply([setCell('Blad1', 0, 'väntade')]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excel.model.sheet('Blad1')?.value(0, 0)).toBeNull();
  excel.host.endCellEdit();
  await written;
  expect(excel.model.sheet('Blad1')?.value(0, 0)).toBe('väntade');
});

test.each(['1.14', '1.20'])('at ExcelApi %s nothing newer is called', async (apiLevel) => {
  const { book } = openExcel({ bytes: FOLLOW_UP, apiLevel });
  await book.read({ ...READ, formulas: true, numberFormats: true });
  await expect(book.apply([setCell('Mål', 30, 'x')])).resolves.toBeUndefined();
});
