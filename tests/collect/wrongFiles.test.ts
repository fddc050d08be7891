import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { collect, previewCollection } from '../../src/commands/collect';
import { readBoardFile } from '../../src/commands/readBoardFile';
import type { CollectionIssue } from '../../src/domain/collect/collectionIssue';
import type { CollectionReport, FileReport } from '../../src/domain/collect/collectionReport';
import type { BoardFile, StandardFile } from '../../src/layout/collect/boardFile';
import { collectIssue, collectRefusal } from '../../src/text/collectText';
import { OpcPackage } from '../../src/ooxml/opcPackage';
import { worksheetOrder } from '../../src/ooxml/worksheetOrder';
import { element, insertInOrder } from '../../src/ooxml/xml';
import { workbookSheets } from '../../src/ooxml/workbookSheets';
import {
  boardBytes,
  readBoards,
  readStandard,
  REGION_FILE,
  regionBytes,
  worked,
  writtenBook,
} from './regionFiles';

const PLAN = readFileSync(join(__dirname, '../../examples/plan-rs-2023.xlsx'));
const APPENDIX = readFileSync(join(__dirname, '../fixtures/omfordelningar-2021.xlsx'));

let region: Uint8Array;
let hsn: StandardFile;

beforeAll(async () => {
  region = await regionBytes();
  hsn = readStandard(await boardBytes('HSN'), 'HSN.xlsx');
}, 120_000);

async function preview(
  files: readonly BoardFile[],
  decisions = new Map<number, 'take' | 'leave'>(),
): Promise<CollectionReport> {
  const result = await previewCollection(openHostedWorkbook(region).book, files, { decisions });
  if (result.kind === 'refused') throw new Error(result.refusal.reason);
  return result.report;
}

async function judged(file: BoardFile): Promise<FileReport> {
  const { files } = await preview([file]);
  const [report] = files;
  if (report === undefined) throw new Error('no file');
  return report;
}

/** A file that one cell of Start makes wrong. */
async function withStart(row: number, value: string | number): Promise<BoardFile> {
  const bytes = worked(await boardBytes('HSN'), ({ model }) => model.sheet('Start')?.setInput(row, 2, value));
  return readBoardFile(bytes, 'HSN.xlsx');
}

/** A file whose Start and headers agree on another year. */
async function otherYear(): Promise<BoardFile> {
  return readBoardFile(await writtenBook({ board: 'HSN', year: 2022, baselineYear: 2020 }), 'HSN.xlsx');
}

async function otherPeriod(): Promise<BoardFile> {
  return readBoardFile(await writtenBook({ board: 'HSN', period: 'Augusti' }), 'HSN.xlsx');
}

describe('files that cannot be collected', () => {
  test.each<[string, () => Promise<BoardFile> | BoardFile, CollectionIssue]>([
    [
      'a CSV file',
      () => readBoardFile(new TextEncoder().encode('Nämnd;Mål\n'), 'x.csv'),
      { kind: 'unreadable', fault: 'notZip' },
    ],
    ['an empty file', () => readBoardFile(new Uint8Array(), 'x.xlsx'), { kind: 'unreadable', fault: 'torn' }],
    [
      'a torn file',
      () => readBoardFile(REGION_FILE.subarray(0, 20_000), 'x.xlsx'),
      { kind: 'unreadable', fault: 'torn' },
    ],
    [
      'a workbook of another kind',
      () => readBoardFile(OpcPackage.blankWorkbook().save(), 'x.xlsx'),
      { kind: 'notStandard' },
    ],
    ['an appendix of redistributions', () => readBoardFile(APPENDIX, 'x.xlsx'), { kind: 'appendix' }],
    [
      'a plan',
      () => readBoardFile(PLAN, 'plan.xlsx'),
      { kind: 'otherLayout', wanted: 'uppfoljning', found: 'plan' },
    ],
    ['the region’s own', () => readBoardFile(REGION_FILE, 'region.xlsx'), { kind: 'regionWide' }],
    [
      'one whose Start alone says another year: its columns would change places',
      () => withStart(6, 2022),
      { kind: 'startContradicts' },
    ],
    ['one without a board', () => withStart(5, ''), { kind: 'boardMissing' }],
    [
      'one of an unknown board',
      () => withStart(5, 'Trafiknämnden'),
      { kind: 'unknownBoard', name: 'Trafiknämnden', nearest: null },
    ],
    [
      'one of a misspelt board',
      () => withStart(5, 'Patientnämden'),
      { kind: 'unknownBoard', name: 'Patientnämden', nearest: 'Patientnämnden' },
    ],
    ['one of the region itself', () => withStart(5, 'Regionen'), { kind: 'regionItself' }],
  ])('%s', async (_, make, issue) => {
    const report = await judged(await make());
    expect(report.issues).toContainEqual(issue);
    expect(report).toMatchObject({ decision: 'leave', weight: 'stop', isDecided: false });
    expect(collectIssue('sv', issue)).not.toMatch(/undefined|null|NaN/u);
    const { boards, files } = await preview([await make()], new Map([[0, 'take']]));
    expect([boards.length, files[0]?.decision]).toEqual([0, 'leave']);
  });
});

describe('files that are collected only when the user says so', () => {
  test.each<[string, () => Promise<BoardFile>, Partial<CollectionIssue>]>([
    ['of another year', () => otherYear(), { kind: 'otherYear', wanted: 2023, found: 2022 }],
    ['of another period', () => otherPeriod(), { kind: 'otherPeriod', wanted: 'April', found: 'Augusti' }],
    ['of a newer layout', () => withStart(4, 2), { kind: 'newerLayout', version: '2', known: 1 }],
    [
      'with rows of another board',
      async () => {
        const bytes = worked(await boardBytes('HSN'), ({ model }) =>
          model.sheet('Uppdrag')?.setInput(4, 0, 'Regionstyrelsen'),
        );
        return readBoardFile(bytes, 'HSN.xlsx');
      },
      { kind: 'foreignRows', sheet: 'Uppdrag', count: 1, rows: [5], boards: ['Regionstyrelsen'] },
    ],
    [
      'without a table that it must have',
      async () => {
        const bytes = worked(await boardBytes('HSN'), ({ model }) => model.sheet('Mål')?.tables[0]?.delete());
        return readBoardFile(bytes, 'HSN.xlsx');
      },
      { kind: 'missingTable', sheet: 'Mål' },
    ],
  ])('%s', async (_, make, issue) => {
    const file = await make();
    const report = await judged(file);
    expect(report.issues).toContainEqual(issue);
    expect(report).toMatchObject({
      decision: 'leave',
      weight: 'ask',
      isDecided: false,
      board: 'Hälso- och sjukvårdsnämnden',
    });
    const { boards, undecided } = await preview([file], new Map([[0, 'take']]));
    expect([boards.map(({ code }) => code), undecided]).toEqual([['HSN'], []]);
  });

  test('formulas without saved values', async () => {
    const pkg = OpcPackage.open(await boardBytes('HSN'));
    const sheet = workbookSheets(pkg).find(({ name }) => name === 'Mål')?.part ?? '';
    const text = pkg
      .text(sheet)
      .replace(/<c r="D5"([^>]*?) t="s"><v>\d+<\/v><\/c>/u, '<c r="D5"$1><f>"Må"&amp;"l"</f></c>');
    pkg.setBytes(sheet, new TextEncoder().encode(text));
    const report = await judged(readBoardFile(pkg.save(), 'HSN.xlsx'));
    expect(report.issues).toContainEqual(
      expect.objectContaining({
        kind: 'notCalculated',
        count: 1,
        cells: [{ address: 'Mål!D5', text: '="Må"&"l"' }],
      }),
    );
    expect(report.decision).toBe('leave');
  });
});

describe('several files of one board', () => {
  test('that differ: none is taken until one is chosen, and never two', async () => {
    const other = { ...hsn, name: 'HSN ny.xlsx', mark: 'another' };
    const report = await preview([hsn, other]);
    expect(report.files.map(({ decision }) => decision)).toEqual(['leave', 'leave']);
    expect(report.undecided).toEqual([0, 1]);
    const both = await preview(
      [hsn, other],
      new Map([
        [0, 'take'],
        [1, 'take'],
      ]),
    );
    expect(both.files.map(({ decision }) => decision)).toEqual(['take', 'leave']);
    expect(both.undecided).toEqual([1]);
  });

  test('that hold the same: the first is taken, and nobody is asked', async () => {
    const report = await preview([hsn, { ...hsn, name: 'Kopia.xlsx' }]);
    expect(report.files.map(({ decision }) => decision)).toEqual(['take', 'leave']);
    expect(report.undecided).toEqual([]);
  });

  test('of which one cannot be collected at all: the other is taken, and nobody is asked to choose', async () => {
    const plan = readBoardFile(PLAN, 'plan.xlsx');
    const followUp = readStandard(await boardBytes('RS'), 'RS.xlsx');
    const { files, undecided } = await preview([plan, followUp]);
    expect(files.map(({ board, decision }) => [board, decision])).toEqual([
      ['Regionstyrelsen', 'leave'],
      ['Regionstyrelsen', 'take'],
    ]);
    expect(files.flatMap(({ issues }) => issues.map(({ kind }) => kind))).not.toContain('sameBoard');
    expect(undecided).toEqual([0]);
  });
});

describe('all or nothing', () => {
  test('nothing is written while a file is left out that nobody has left out', async () => {
    const bad: BoardFile = { kind: 'unreadable', name: 'RS.xlsx', fault: 'encrypted' };
    const opened = openHostedWorkbook(region);
    const result = await collect(opened.book, [hsn, bad]);
    expect(result.kind).toBe('undecided');
    expect(opened.book.writes).toBe(0);
    const partial = await collect(opened.book, [hsn, bad], { decisions: new Map([[1, 'leave']]) });
    expect(partial.kind).toBe('collected');
  });

  test('a locked sheet is found before anything is written', async () => {
    const opened = openHostedWorkbook(region);
    const root = opened.model.sheet('Uppdrag')?.part.root;
    if (root === undefined) throw new Error('no sheet');
    insertInOrder(root, element('sheetProtection', { sheet: true }), worksheetOrder);
    const result = await collect(opened.book, [hsn]);
    expect(result).toEqual({ kind: 'refused', refusal: { reason: 'protected', sheet: 'Uppdrag' } });
    expect(opened.book.writes).toBe(0);
  });

  test.each<[string, () => Promise<Uint8Array>, string]>([
    ['a board’s own workbook', () => boardBytes('RS'), 'notRegionWide'],
    ['a workbook of another kind', () => Promise.resolve(OpcPackage.blankWorkbook().save()), 'notStandard'],
    [
      'a sheet Insamling that is none',
      async () =>
        worked(await writtenBook({ board: 'alla' }), ({ model }) => {
          model.addSheet('Insamling');
        }),
      'logTaken',
    ],
  ])('into %s nothing is collected', async (_, make, reason) => {
    const result = await collect(openHostedWorkbook(await make()).book, [hsn]);
    expect(result).toMatchObject({ kind: 'refused', refusal: { reason } });
    if (result.kind === 'refused') expect(collectRefusal('sv', result.refusal)).toMatch(/\.$/u);
  });
});

test('boards without a file are told, and their rows stay', async () => {
  const { absent } = await preview(await readBoards(['HSN']));
  expect(absent.map(({ code, rows }) => [code, rows])).toEqual([
    ['RS', 0],
    ['RUN', 0],
    ['FHS', 0],
    ['PN', 0],
  ]);
});
