import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openHostedWorkbook, type HostedWorkbook } from '../cli/hostedWorkbook';
import type { BookEdit } from '../excel/book';
import type { TableModel } from '../host/model/tableModel';
import { parseArea } from '../layout/cellReference';
import { check } from './check';
import { startCheckSession, type CheckSession } from './checkSession';

jest.setTimeout(120_000);

const root = join(__dirname, '../..');
const PLAN = 'examples/plan-rs-2023.xlsx';
const FOLLOW_UP = 'examples/uppfoljning-rs-april-2023.xlsx';
const REGION = 'tests/fixtures/uppfoljning-region-april-2023.xlsx';

/** A workbook with a session, and the edits that the user does while it is watched. */
interface Live extends HostedWorkbook {
  readonly session: CheckSession;
  /** Types into cells, as the user does, and tells the edit as the book would. */
  type(sheet: string, address: string, input: string | number): BookEdit;
}

async function live(file: string): Promise<Live> {
  const hosted = openHostedWorkbook(readFileSync(join(root, file)));
  const session = await startCheckSession(hosted.book);
  hosted.host.resetCounters();
  const type = (sheet: string, address: string, input: string | number): BookEdit => {
    const area = areaOf(address);
    hosted.host.userEdit((model) => {
      for (let row = area.row; row < area.row + area.rowCount; row += 1)
        for (let column = area.column; column < area.column + area.columnCount; column += 1)
          model.sheet(sheet)?.setInput(row, column, input);
    });
    return { sheet, area, kind: 'cells', isRemote: false };
  };
  return { ...hosted, session, type };
}

function areaOf(address: string): NonNullable<BookEdit['area']> {
  const area = parseArea(address);
  if (area === null) throw new Error(`'${address}' is no address`);
  return area;
}

/** The session's findings as rule and cell. */
function findings({ result }: CheckSession): string[] {
  return result.findings.map(({ rule, place }) => `${rule} ${place.address ?? ''}`);
}

describe('a cell', () => {
  test('that is broken is found in one sync of some kB, and mending it takes the finding away', async () => {
    const { session, type, host, book } = await live(FOLLOW_UP);
    const before = session.result;
    const edit = type('Indikatorer', 'I5', 'många');
    await session.recheck([edit]);
    expect(findings(session)).toContain('VAL-01 Indikatorer!I5');
    expect(host.counters).toMatchObject({ syncs: 1, releases: 1 });
    expect(host.counters.bytesIn).toBeLessThan(5_000);
    expect(host.counters.bytesOut).toBeLessThan(10_000);
    expect(session.result).toEqual(await check(book));

    await session.recheck([type('Indikatorer', 'I5', '')]);
    expect(findings(session)).not.toContain('VAL-01 Indikatorer!I5');
    expect(session.result).toEqual(await check(book));
    expect(before.findings).not.toContainEqual(expect.objectContaining({ rule: 'VAL-01' }));
  });

  test('of the region costs no more than one of a board', async () => {
    const { session, type, host, book } = await live(REGION);
    await session.recheck([type('Indikatorer', 'I90', 'många')]);
    expect(host.counters.syncs).toBe(1);
    expect(host.counters.bytesOut).toBeLessThan(10_000);
    expect(findings(session)).toContain('VAL-01 Indikatorer!I90');
    expect(session.result).toEqual(await check(book));
  });

  test('that formulas elsewhere build on: they are read again', async () => {
    const { session, type, book, model } = await live(FOLLOW_UP);
    const budget = () => model.sheet('Budget')?.value(4, 9);
    const before = budget();
    const table = model.table('tblOmfordelningar');
    const amount = table?.columns.find(({ name }) => name === 'Belopp')?.index ?? -1;
    const stage = table?.columns.find(({ name }) => name === 'Skede')?.index ?? -1;
    const edits = [
      type('Omfördelningar', cellName(amount, 5), 999),
      type('Omfördelningar', cellName(stage, 5), 'Under året'),
    ];
    await session.recheck(edits);
    expect(budget()).not.toBe(before);
    expect(session.result).toEqual(await check(book));
  });

  test('of the register changes how all boards are read', async () => {
    const { session, type, book } = await live(REGION);
    const before = session.result;
    await session.recheck([type('Nämnder', 'A5', 'Okänd nämnd')]);
    expect(session.result).not.toEqual(before);
    expect(session.result).toEqual(await check(book));
  });
});

const cellName = (column: number, rowNumber: number) => `${String.fromCharCode(65 + column)}${rowNumber}`;

test('a pasted block, and several edits told together, take one sync', async () => {
  const { session, type, host, book } = await live(FOLLOW_UP);
  const edits = [
    type('Indikatorer', 'I5:I20', 'x'),
    type('Mål', 'D6', 'Kanske'),
    type('Indikatorer', 'I30', 'y'),
  ];
  await session.recheck(edits);
  expect(host.counters.syncs).toBe(1);
  expect(session.result).toEqual(await check(book));
});

describe('nothing is read', () => {
  test('for what others do to cells, nor for no edits', async () => {
    const { session, type, host } = await live(PLAN);
    const { result } = session;
    const remote = { ...type('Indikatorer', 'J7', 'x'), isRemote: true };
    expect(await session.recheck([remote])).toBe(result);
    expect(await session.recheck([])).toBe(result);
    expect(host.counters.syncs).toBe(0);
  });

  test("on a sheet of the user's own, when no formula sees beyond its row", async () => {
    const { model, session, host } = await live(PLAN);
    model.addSheet('Mina anteckningar').setInput(0, 0, 'före');
    const other = await startCheckSession(openHostedWorkbook(model.save()).book);
    const edit: BookEdit = {
      sheet: 'Mina anteckningar',
      area: areaOf('B2'),
      kind: 'cells',
      isRemote: false,
    };
    expect(await other.recheck([edit])).toBe(other.result);
    // The session from before the sheet knows nothing of it.
    expect(await session.recheck([edit])).toBe('stale');
    expect(host.counters.syncs).toBe(0);
  });
});

describe('stale', () => {
  const cells = { kind: 'cells', isRemote: false } as const;
  test.each<[string, BookEdit]>([
    ['rows that come or go', { sheet: 'Mål', area: areaOf('A7:XFD7'), kind: 'structure', isRemote: false }],
    ["others' rows", { sheet: 'Mål', area: areaOf('A7:XFD7'), kind: 'structure', isRemote: true }],
    ['a sheet that came or went', { sheet: 'Ny', area: null, kind: 'structure', isRemote: false }],
    ['an unknown place', { sheet: 'Mål', area: null, ...cells }],
    ['an unknown sheet', { sheet: 'Nyss döpt', area: areaOf('A1'), ...cells }],
    ['a header', { sheet: 'Mål', area: areaOf('B4'), ...cells }],
    ['Start', { sheet: 'Start', area: areaOf('C5'), ...cells }],
    ['Regler', { sheet: 'Regler', area: areaOf('C5'), ...cells }],
    ['more than is worth it', { sheet: 'Indikatorer', area: areaOf('A5:XFD400'), ...cells }],
  ])('%s', async (_what, edit) => {
    const { session, host } = await live(REGION);
    const isMuch = edit.area !== null && edit.area.rowCount > 100;
    const edits = isMuch ? [edit, { ...edit, sheet: 'Delmål' }, { ...edit, sheet: 'Mål' }] : [edit];
    expect(await session.recheck(edits)).toBe('stale');
    expect(host.counters.syncs).toBe(0);
  });

  test('a table that has grown over what was typed below it', async () => {
    const { session, type, model, host } = await live(PLAN);
    const table = model.table('tblMal');
    if (table === undefined) throw new Error('tblMal is gone');
    const edit = type('Mål', `A${table.area.row + table.area.rowCount + 1}`, 'Nytt mål');
    table.resize({ ...table.area, rowCount: table.area.rowCount + 1 });
    expect(await session.recheck([edit])).toBe('stale');
    expect(host.counters.syncs).toBe(1);
  });

  test('a table whose header was changed by somebody', async () => {
    const { session, type, model } = await live(PLAN);
    model.table('tblIndikatorer')?.renameColumn(3, 'Annat');
    expect(await session.recheck([type('Indikatorer', 'J7', 1)])).toBe('stale');
  });

  test('a table that is gone, and from then on everything', async () => {
    const { session, type, model, host } = await live(PLAN);
    const edit = type('Indikatorer', 'J7', 1);
    model.table('tblIndikatorer')?.convertToRange();
    expect(await session.recheck([edit])).toBe('stale');
    host.resetCounters();
    expect(await session.recheck([type('Mål', 'B6', 'x')])).toBe('stale');
    expect(host.counters.syncs).toBe(0);
  });

  test('what we have written ourselves, but not what we have only coloured or selected', async () => {
    const { session, type, book, host } = await live(PLAN);
    await book.apply([
      { kind: 'activate', sheet: 'Mål', area: areaOf('B6') },
      { kind: 'columnWidth', sheet: 'Mål', column: 1, columnCount: 1, characters: 30 },
    ]);
    expect(await session.recheck([type('Mål', 'B6', 'Nytt mål')])).toEqual(await check(book));
    await book.apply([{ kind: 'cells', sheet: 'Indikatorer', row: 6, column: 9, cells: [[3]] }]);
    host.resetCounters();
    expect(await session.recheck([type('Mål', 'B6', 'Annat mål')])).toBe('stale');
    expect(host.counters.syncs).toBe(0);
  });

  test('cells beside a table that stayed where it was change nothing', async () => {
    const { session, type, host } = await live(PLAN);
    const { result } = session;
    expect(await session.recheck([type('Mål', 'B2', 'En anteckning')])).toEqual(result);
    expect(host.counters.syncs).toBe(1);
  });
});

describe('calls', () => {
  test('wait for one another, and those that wait are answered together', async () => {
    const { session, type, host, book } = await live(FOLLOW_UP);
    host.latencyMs = 5;
    const first = session.recheck([type('Indikatorer', 'I5', 'a')]);
    const second = session.recheck([type('Indikatorer', 'I6', 'b')]);
    const third = session.recheck([type('Mål', 'D6', 'Kanske')]);
    const results = await Promise.all([first, second, third]);
    expect(host.counters.syncs).toBe(1);
    expect(results[2]).toBe(session.result);
    expect(session.result).toEqual(await check(book));
  });

  test('one that comes while another is under way takes its own turn', async () => {
    const { session, type, host, book } = await live(FOLLOW_UP);
    host.latencyMs = 5;
    const first = session.recheck([type('Indikatorer', 'I5', 'a')]);
    await new Promise((resolve) => setTimeout(resolve, 1));
    const second = session.recheck([type('Indikatorer', 'I6', 'b')]);
    await Promise.all([first, second]);
    expect(host.counters.syncs).toBe(2);
    expect(session.result).toEqual(await check(book));
  });

  test('a fault rejects and changes nothing; the next call does both', async () => {
    const { session, type, host, book } = await live(FOLLOW_UP);
    const { result } = session;
    host.failNext({ code: 'InvalidOperationInCellEditMode', message: 'editing' });
    const failed = session.recheck([type('Indikatorer', 'I5', 'a')]);
    await expect(failed).rejects.toMatchObject({ name: 'BookFault', code: 'cellEdit' });
    expect(session.result).toBe(result);
    await session.recheck([type('Indikatorer', 'I6', 'b')]);
    expect(findings(session)).toEqual(
      expect.arrayContaining(['VAL-01 Indikatorer!I5', 'VAL-01 Indikatorer!I6']),
    );
    expect(session.result).toEqual(await check(book));
  });
});

test('after any edits of cells the result is that of a new check', async () => {
  const { model, session, type, book } = await live(REGION);
  const placeIn = (table: TableModel) =>
    fc.record({
      sheet: fc.constant(table.sheet.name),
      row: fc.nat(table.bodyArea.rowCount - 1).map((row) => table.bodyArea.row + row),
      column: fc.nat(table.bodyArea.columnCount - 1).map((column) => table.bodyArea.column + column),
    });
  const standard = model.tables.filter(({ name }) => name.startsWith('tbl'));
  // The budget's formulas build on the redistributions: those two more often than others.
  const money = standard.filter(({ name }) => name === 'tblBudget' || name === 'tblOmfordelningar');
  const places = fc.constantFrom(...standard, ...money, ...money, ...money).chain(placeIn);
  const inputs = fc.oneof(
    fc.constantFrom('', 'x', '12,5', "'12", '2023-05-01', 'Öka', 'Ja', 'Under året', 'Avslutat'),
    fc.constantFrom('=1/0', '=SUM(tblOmfordelningar[Belopp])', '=[@Kommentar]', '80%'),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  );
  const edits = fc.array(fc.record({ place: places, input: inputs }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(edits, async (list) => {
      const told = list.flatMap(({ place: { sheet, row, column }, input }) => {
        try {
          return [type(sheet, cellName(column, row + 1), input)];
        } catch {
          // Excel refuses a formula with a column that the table lacks.
          return [];
        }
      });
      await session.recheck(told);
      expect(session.result).toEqual(await check(book));
    }),
    { numRuns: 20 },
  );
});
