import { openHostedWorkbook, type HostedWorkbook } from '../../src/cli/hostedWorkbook';
import { collect, previewCollection, type CollectOptions } from '../../src/commands/collect';
import type { CollectionReport } from '../../src/domain/collect/collectionReport';
import type { BoardFile } from '../../src/layout/collect/boardFile';
import { addressOf } from '../../src/layout/area';
import { readBook, type SavedBook } from '../examples/readBook';
import { readSaved } from '../repair/workbookCells';
import { differentCells, frames } from '../check/samePackage';
import { seededRandom } from '../examples/seededRandom';
import { boardBytes, readBoards, readStandard, REGION_FILE, regionBytes, worked } from './regionFiles';

const NOW = new Date(2023, 4, 12, 14, 5);
const LATER = new Date(2023, 4, 15, 8, 0);

async function collected(
  opened: HostedWorkbook,
  files: readonly BoardFile[],
  options: CollectOptions = {},
): Promise<CollectionReport> {
  const result = await collect(opened.book, files, { now: NOW, random: seededRandom(5), ...options });
  if (result.kind !== 'collected') throw new Error(JSON.stringify(result));
  return result.report;
}

function row(
  book: SavedBook,
  table: string,
  header: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const found = book.rows(table).find((each) => each[header] === value);
  if (found === undefined) throw new Error(`${table} has no ${String(value)}`);
  return found;
}

/** The region's workbook after everything was collected, once for all tests. */
let whole: Uint8Array;
let first: CollectionReport;

beforeAll(async () => {
  const opened = openHostedWorkbook(await regionBytes());
  first = await collected(opened, await readBoards());
  whole = opened.model.save();
}, 120_000);

describe('the boards’ files together', () => {
  test('give the region’s real follow-up, every value of every table', () => {
    const [made, real] = [readBook(whole), readBook(REGION_FILE)];
    expect(first.boards.map(({ code }) => code)).toEqual(['RS', 'HSN', 'RUN', 'FHS', 'PN']);
    for (const { tables } of real.sheets) {
      for (const { name } of tables) {
        expect({ name, rows: made.rows(name) }).toEqual({ name, rows: real.rows(name) });
      }
    }
  });

  test('are logged, a row a board', () => {
    const log = readBook(whole).rows('tblInsamling');
    expect(log.map((entry) => [entry['Nämnd'], entry['Fil'], entry['Insamlad']])).toEqual([
      ['Regionstyrelsen', 'RS.xlsx', 45_058 + (14 * 60 + 5) / 1440],
      ['Hälso- och sjukvårdsnämnden', 'HSN.xlsx', 45_058 + (14 * 60 + 5) / 1440],
      ['Regionala utvecklingsnämnden', 'RUN.xlsx', 45_058 + (14 * 60 + 5) / 1440],
      ['Folkhögskolestyrelsen', 'FHS.xlsx', 45_058 + (14 * 60 + 5) / 1440],
      ['Patientnämnden', 'PN.xlsx', 45_058 + (14 * 60 + 5) / 1440],
    ]);
    for (const entry of log) expect(entry['Fingeravtryck']).toMatch(/^[0-9a-f]{16}$/u);
    expect(log.map((entry) => entry['Rader'])).toEqual(first.files.map(({ rows }) => rows));
  });

  test('collected twice change nothing: not one byte is written', async () => {
    const opened = openHostedWorkbook(whole);
    const report = await collected(opened, await readBoards(), { now: LATER });
    expect(report.isChanged).toBe(false);
    expect(report.files.map(({ sinceLast }) => sinceLast)).toEqual(['same', 'same', 'same', 'same', 'same']);
    expect(opened.book.writes).toBe(0);
    expect(opened.model.save()).toEqual(openHostedWorkbook(whole).model.save());
  });

  test('bring formulas, drop-downs and colours over every row', async () => {
    const snapshot = await openHostedWorkbook(whole).book.read({
      tables: 'all',
      formulas: true,
      colourRules: true,
      columnSettings: true,
    });
    const indicators = snapshot.tables.find(({ name }) => name === 'tblIndikatorer');
    const status = indicators?.headers.indexOf('Status') ?? -1;
    expect(indicators?.formulas?.every((cells) => cells[status]?.startsWith('=IF('))).toBe(true);
    const direction = indicators?.headers.indexOf('Riktning') ?? -1;
    expect(indicators?.columnSettings?.[direction]?.validation).toBe('whole');
    const rules = snapshot.colourRules?.filter(({ sheet }) => sheet === 'Indikatorer') ?? [];
    const body = { row: 4, column: status, rowCount: indicators?.rows.length ?? 0, columnCount: 1 };
    expect(rules.map(({ areas }) => areas.map(addressOf).join())).toContain(addressOf(body));
  });
});

describe('a board’s file that has changed', () => {
  async function changedHsn(): Promise<BoardFile> {
    const bytes = worked(await boardBytes('HSN'), ({ model }) => {
      const sheet = model.sheet('Indikatorer');
      sheet?.setInput(6, 6, 'Minska');
      sheet?.setInput(6, 4, "'=1+1");
    });
    return readStandard(bytes, 'HSN.xlsx');
  }

  test('changes the board’s rows and the log, and no other cell, name, rule or part', async () => {
    const opened = openHostedWorkbook(whole);
    const report = await collected(opened, [await changedHsn()], { now: LATER });
    const [before, after] = [openHostedWorkbook(whole).model.save(), opened.model.save()];
    const places = differentCells(readSaved(before), readSaved(after));
    const sheets = new Set(places.map((place) => place.slice(0, place.indexOf('!'))));
    expect([...sheets].sort()).toEqual(['Indikatorer', 'Insamling']);
    const [changed] = report.boards[0]?.tables.flatMap((table) => table.changed) ?? [];
    expect(report.boards).toHaveLength(1);
    expect(changed?.cells.map(({ column, after: now }) => [column, now])).toEqual([
      ['Indikator', '=1+1'],
      ['Riktning', 'Minska'],
    ]);
    expect(places.filter((place) => place.startsWith('Indikatorer'))).toHaveLength(2);
    expect(frames(after)).toEqual(frames(before));
    expect(report.files[0]?.sinceLast).toBe('changed');
  });

  test('text stays text, whatever it looks like', async () => {
    const opened = openHostedWorkbook(whole);
    await collected(opened, [await changedHsn()]);
    const saved = readSaved(opened.model.save());
    const cells = [...(saved.sheets.get('Indikatorer')?.values() ?? [])].filter(
      ({ value }) => value === '=1+1',
    );
    expect(cells.map(({ formula }) => formula)).toEqual([null]);
  });
});

describe('rows that come and go', () => {
  /** HSN's file without its second sub-goal, with a new last one, and the third in front. */
  async function reshaped(): Promise<BoardFile> {
    const file = readStandard(await boardBytes('HSN'), 'HSN.xlsx');
    const tables = file.tables.map((table) => {
      if (table.table !== 'tblDelmal') return table;
      const [one, , three, ...rest] = table.rows;
      const added = {
        id: null,
        rowIndex: 90,
        cells: { ...one?.cells, subGoal: 'Nytt delmål', subGoalNumber: 99 },
      };
      return { ...table, rows: [three, one, ...rest, added].flatMap((each) => each ?? []) };
    });
    return { ...file, tables };
  }

  test('keep other boards’ rows and what the region has noted beside rows that stay', async () => {
    const noted = worked(whole, ({ model }) => {
      const sheet = model.sheet('Delmål');
      const table = sheet?.tables[0];
      table?.addColumn(null, 'Min anteckning');
      const column = (table?.area.columnCount ?? 0) - 1;
      const rows = table?.bodyArea.rowCount ?? 0;
      for (let at = 0; at < rows; at += 1) sheet?.setInput(4 + at, column, `om rad ${at}`);
    });
    const notes = (book: SavedBook) =>
      new Map(book.rows('tblDelmal').map((each) => [each['Delmål'], each['Min anteckning']]));
    const before = notes(readBook(noted));
    const opened = openHostedWorkbook(noted);
    const report = await collected(opened, [await reshaped()]);
    const book = readBook(opened.model.save());
    const own = readBook(noted)
      .rows('tblDelmal')
      .filter((each) => each['Nämnd'] === 'Hälso- och sjukvårdsnämnden');
    const now = book.rows('tblDelmal').filter((each) => each['Nämnd'] === 'Hälso- och sjukvårdsnämnden');
    expect(now.map((each) => each['Delmål'])).toEqual([
      own[2]?.['Delmål'],
      own[0]?.['Delmål'],
      ...own.slice(3).map((each) => each['Delmål']),
      'Nytt delmål',
    ]);
    const after = notes(book);
    before.delete(own[1]?.['Delmål'] ?? '');
    after.delete('Nytt delmål');
    expect(after).toEqual(before);
    const lost = report.files[0]?.issues.find(({ kind }) => kind === 'ownCells');
    expect(lost).toMatchObject({ header: 'Min anteckning', label: own[1]?.['Delmål'] });
    expect(row(book, 'tblDelmal', 'Delmål', 'Nytt delmål')['ID']).toMatch(/^[b-z]{8}$/u);
  });

  test('are told before anything is written', async () => {
    const opened = openHostedWorkbook(whole);
    const preview = await previewCollection(opened.book, [await reshaped()]);
    const table =
      preview.kind === 'preview'
        ? preview.report.boards[0]?.tables.find((each) => each.table === 'tblDelmal')
        : undefined;
    expect(table).toMatchObject({ moved: 1, added: [{ label: 'Nytt delmål' }] });
    expect(table?.gone).toHaveLength(1);
    expect(opened.book.writes).toBe(0);
  });

  test('all gone leave one blank row with its formulas, which the next collecting fills', async () => {
    const file = readStandard(await boardBytes('RS'), 'RS.xlsx');
    const only = openHostedWorkbook(await regionBytes());
    const without = { ...file, tables: file.tables.map((table) => ({ ...table, rows: [] })), mark: '0' };
    const investments = (opened: HostedWorkbook) => readBook(opened.model.save()).rows('tblInvesteringar');
    await collected(only, [file]);
    const filled = investments(only);
    await collected(only, [without]);
    expect(investments(only)).toHaveLength(1);
    expect(investments(only)[0]?.['Investeringsområde']).toBeNull();
    await collected(only, [file]);
    expect(investments(only)).toEqual(filled);
  });
});

describe('a table that does not stand alone on its sheet', () => {
  test('is collected without tearing or losing what stands beside and below it', async () => {
    const crowded = worked(await regionBytes(), ({ model }) => {
      const sheet = model.sheet('Uppdrag');
      sheet?.setInput(4, 20, 'bredvid');
      sheet?.setInput(12, 21, 'bredvid, längre ned');
      sheet?.setInput(14, 1, 'nedanför');
    });
    const opened = openHostedWorkbook(crowded);
    await collected(opened, await readBoards(['RS', 'FHS']));
    const beside = () => {
      const sheet = readBook(opened.model.save()).sheet('Uppdrag');
      return [sheet.value('U5'), sheet.value('V13')];
    };
    expect(beside()).toEqual(['bredvid', 'bredvid, längre ned']);
    const filled = readBook(opened.model.save());
    const below = [...(readSaved(opened.model.save()).sheets.get('Uppdrag')?.values() ?? [])];
    expect(below.filter(({ value }) => value === 'nedanför')).toHaveLength(1);
    const rows = filled.rows('tblUppdrag').filter((each) => each['Nämnd'] === 'Folkhögskolestyrelsen');
    expect(rows).toEqual(
      readBook(REGION_FILE)
        .rows('tblUppdrag')
        .filter((each) => each['Nämnd'] === 'Folkhögskolestyrelsen'),
    );
    const file = readStandard(await boardBytes('FHS'), 'FHS.xlsx');
    const shorter = {
      ...file,
      tables: file.tables.map((table) => ({ ...table, rows: table.rows.slice(0, 1) })),
    };
    await collected(opened, [shorter]);
    expect(beside()).toEqual(['bredvid', 'bredvid, längre ned']);
    expect(readBook(opened.model.save()).rows('tblUppdrag')).toHaveLength(
      filled.rows('tblUppdrag').length - rows.length + 1,
    );
  });
});
