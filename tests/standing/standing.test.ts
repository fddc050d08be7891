import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHostedWorkbook, type HostedWorkbook } from '../../src/cli/hostedWorkbook';
import { check } from '../../src/commands/check';
import { collect } from '../../src/commands/collect';
import { colour } from '../../src/commands/colour';
import { summarise } from '../../src/commands/summarise';
import { MOST_ROWS_UNASKED, startStanding, type WorkbookStanding } from '../../src/commands/workbookStanding';
import type { BookEdit } from '../../src/excel/book';
import { summaryChangeText } from '../../src/text/summaryChanges';
import { boardBytes, readStandard, regionBytes } from '../collect/regionFiles';
import { openExcel } from '../excel/openExcel';

const FOLLOW_UP = readFileSync(join(__dirname, '../../examples/uppfoljning-rs-april-2023.xlsx'));
const PLAN = readFileSync(join(__dirname, '../../examples/plan-rs-2023.xlsx'));
const NOW = new Date(2023, 4, 12, 14, 5);
const ROWS = 100;

async function standingOf({ book }: Pick<HostedWorkbook, 'book'>): Promise<WorkbookStanding> {
  return (await startStanding(book, ROWS)).standing();
}

/** The parts that are not as their sheets say. */
function stale({ summaries }: WorkbookStanding): readonly string[] {
  return summaries.kind === 'known'
    ? summaries.written.flatMap(({ code, isCurrent }) => (isCurrent === true ? [] : [code]))
    : [];
}

describe('findings and colours', () => {
  test('are those of Kontrollera and Färgsätt, from one reading', async () => {
    const opened = openHostedWorkbook(FOLLOW_UP);
    const session = await startStanding(opened.book, ROWS);
    expect(session.check?.result).toEqual(await check(opened.book));
    expect(session.standing()).toEqual({
      colours: { kind: 'right' },
      summaries: { kind: 'known', written: [], missing: 1 },
      collection: null,
    });
  });

  test('a board’s workbook costs three syncs and no more bytes than this', async () => {
    const excel = openExcel({ bytes: FOLLOW_UP });
    excel.host.resetCounters();
    await startStanding(excel.book, ROWS);
    const { syncs, bytesIn, bytesOut } = excel.host.counters;
    expect(syncs).toBe(3);
    expect(bytesIn + bytesOut).toBeLessThan(400_000);
  });

  test('of a large workbook the tables are left unread', async () => {
    const excel = openExcel({ bytes: FOLLOW_UP });
    excel.host.resetCounters();
    const session = await startStanding(excel.book, MOST_ROWS_UNASKED + 1);
    expect(session.check).toBeNull();
    expect(session.standing().colours).toEqual({ kind: 'right' });
    expect(excel.host.counters.syncs).toBe(3);
    expect(excel.host.counters.bytesIn + excel.host.counters.bytesOut).toBeLessThan(200_000);
  });

  test('rules that are gone, and rules that pasting has split', async () => {
    const excel = openExcel({ bytes: FOLLOW_UP });
    const clear = (address: string): Promise<void> =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Indikatorer').getRange(address).conditionalFormats.clearAll();
        await context.sync();
      });
    await clear('P7:P7');
    expect((await standingOf(excel)).colours).toMatchObject({ kind: 'wrong', repairs: { missing: 0 } });
    await clear('A1:Z99');
    const { colours } = await standingOf(excel);
    expect(colours.kind).toBe('missing');
    await colour(excel.book, {});
    expect((await standingOf(excel)).colours).toEqual({ kind: 'right' });
  });

  test('a plan has no summaries', async () => {
    expect((await standingOf(openHostedWorkbook(PLAN))).summaries).toEqual({ kind: 'impossible' });
  });
});

describe('summaries', () => {
  test('are told stale after an edit, and since which change, without another reading of the workbook', async () => {
    const opened = openHostedWorkbook(FOLLOW_UP);
    await summarise(opened.book, { now: NOW });
    const session = await startStanding(opened.book, ROWS);
    expect(stale(session.standing())).toEqual([]);
    expect(session.standing().summaries).toMatchObject({
      missing: 0,
      written: [{ code: 'RS', sheet: 'Sammanfattning RS', refreshedAt: '2023-05-12 14:05', changes: [] }],
    });

    const sheet = opened.model.sheet('Mål');
    if (sheet === undefined) throw new Error('no sheet Mål');
    const headers = Array.from({ length: 12 }, (_, column) => sheet.value(3, column));
    const column = headers.indexOf('Bedömning');
    const before = sheet.value(4, column);
    opened.host.userEdit(() =>
      sheet.setInput(4, column, before === 'Uppfylls inte' ? 'Uppfylls helt' : 'Uppfylls inte'),
    );
    const edit: BookEdit = {
      sheet: 'Mål',
      area: { row: 4, column, rowCount: 1, columnCount: 1 },
      kind: 'cells',
      isRemote: false,
    };
    opened.host.resetCounters();
    await session.check?.recheck([edit]);
    expect(opened.host.counters.syncs).toBe(1);
    const { summaries } = session.standing();
    expect(stale(session.standing())).toEqual(['RS']);
    const [told] = summaries.kind === 'known' ? (summaries.written[0]?.changes ?? []) : [];
    expect(told === undefined ? '' : summaryChangeText('sv', told)).toMatch(/^Mål \d+.*: .*Uppfylls/i);
  });
});

describe('collecting', () => {
  test('tells which boards are in the workbook, and when one was collected last', async () => {
    const opened = openHostedWorkbook(await regionBytes(['HSN']));
    expect((await standingOf(opened)).collection).toEqual({
      boards: 5,
      collected: 0,
      lastAt: null,
      missing: ['Regionstyrelsen', 'Regionala utvecklingsnämnden', 'Folkhögskolestyrelsen', 'Patientnämnden'],
    });
    const file = readStandard(await boardBytes('PN'), 'PN.xlsx');
    expect((await collect(opened.book, [file], { now: NOW })).kind).toBe('collected');
    expect((await standingOf(opened)).collection).toMatchObject({
      collected: 1,
      lastAt: '2023-05-12 14:05',
      missing: ['Regionstyrelsen', 'Regionala utvecklingsnämnden', 'Folkhögskolestyrelsen'],
    });
  }, 60_000);
});
