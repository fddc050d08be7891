import { zipSync, type Zippable } from 'fflate';
import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { closedSnapshot } from '../../src/commands/closedSnapshot';
import { collect } from '../../src/commands/collect';
import { readBoardFile } from '../../src/commands/readBoardFile';
import { readZip } from '../../src/ooxml/zip';
import { fileWords, type FileFault } from '../../src/text/fileWords';
import { readSaved } from '../repair/workbookCells';
import { boardBytes, readStandard, regionBytes, worked } from '../collect/regionFiles';
import { forged, packed } from './attackFile';
import { withTables } from './attackSheet';
import { idling, quoting, sharing, swelling } from './forgedZip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = (rows: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
const strings = (items: string): string => `<?xml version="1.0"?><sst xmlns="${MAIN}">${items}</sst>`;

/** Bytes that a reader may at most need for a file that it refuses. */
const MOST_MEMORY = 700e6;

/** 310 MB of zeros, which packs to 300 kB. */
function zipBomb(): Uint8Array {
  return swelling(zipSync({ 'xl/media/zeros.png': new Uint8Array(10e6), ...sound() }), 30);
}

/** Two sheets, whose names differ in case alone. */
function twinSheets(): Uint8Array {
  const part = 'xl/workbook.xml';
  const xml = new TextDecoder().decode(readZip(packed(null, {})).get(part));
  return packed(null, { [part]: xml.replace(/(<sheet [^>]*name=")Blad1("[^>]*\/>)/u, '$&$1BLAD1$2') });
}

/** The parts of a blank workbook. */
function sound(): Zippable {
  return Object.fromEntries(readZip(packed(null, {})));
}

function thousandsOfEntries(): Uint8Array {
  const names = Array.from({ length: 6_000 }, (_, index): [string, string] => [
    `xl/media/${index}.xml`,
    '<a/>',
  ]);
  return packed(null, Object.fromEntries(names));
}

describe('a file that is made to disturb is refused with an answer', () => {
  test.each<[string, () => Uint8Array, FileFault]>([
    ['a zip bomb', zipBomb, 'tooLarge'],
    [
      'a zip bomb that claims to be small',
      () => forged(packed(null, { 'xl/media/a.png': new Uint8Array(50e6) }), 24, 1_000),
      'badCrc',
    ],
    ['two zip entries that share their data', () => sharing(packed(null, {}), 1), 'badCrc'],
    [
      'a zip entry that quotes the next one',
      () => quoting(zipSync({ 'a.png': new Uint8Array(9), ...sound() }, { level: 0 })),
      'badCrc',
    ],
    [
      'thousands of zip entries of nothing, over the same megabyte to look through',
      () => idling(packed(null, {}), 4_000, 200_000),
      'badCrc',
    ],
    ['thousands of entries', thousandsOfEntries, 'tooManyEntries'],
    ['deep XML', () => packed(null, { [SHEET]: sheet('<row><c>'.repeat(500)) }), 'tooDeep'],
    [
      'deep XML in the workbook part',
      () => packed(null, { 'xl/workbook.xml': `<a>${'<b>'.repeat(100_000)}` }),
      'tooDeep',
    ],
    [
      'an external entity',
      () =>
        packed(null, {
          [SHEET]: `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheet('<row><c t="str"><v>&x;</v></c></row>').slice(21)}`,
        }),
      'doctype',
    ],
    [
      'a document type behind more comments than anybody writes, in a part that is only passed on',
      () =>
        packed(null, {
          'xl/theme/theme1.xml': `<!--${'x'.repeat(70_000)}--><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a/>`,
        }),
      'doctype',
    ],
    [
      'entities that swell a billionfold',
      () =>
        packed(null, {
          'xl/sharedStrings.xml': `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><sst/>`,
        }),
      'doctype',
    ],
    [
      'an entity that nobody has declared',
      () => packed(null, { [SHEET]: sheet('<row><c t="str"><v>&x;</v></c></row>') }),
      'badXml',
    ],
    ['a path out of the package', () => packed(null, { '../../evil.xml': '<a/>' }), 'badPath'],
    ['an absolute path', () => packed(null, { 'C:\\evil.xml': '<a/>' }), 'badPath'],
    ['two parts of one name', () => packed(null, { 'XL/workbook.xml': '<a/>' }), 'badPath'],
    [
      'a row that no sheet has',
      () => packed(null, { [SHEET]: sheet('<row r="99999999"><c/></row>') }),
      'badXml',
    ],
    [
      'a cell in another row',
      () => packed(null, { [SHEET]: sheet('<row r="1"><c r="A2"/></row>') }),
      'badXml',
    ],
    [
      'a shared string that is not there',
      () => packed(null, { [SHEET]: sheet('<row><c t="s"><v>999999</v></c></row>') }),
      'badXml',
    ],
    ['two sheets of one name', twinSheets, 'badXml'],
    ['XML that is cut off', () => packed(null, { [SHEET]: sheet('').slice(0, 60) }), 'badXml'],
    [
      'bytes that are no text',
      () => packed(null, { [SHEET]: new Uint8Array([0xff, 0xfe, 0x00, 0xd8]) }),
      'badXml',
    ],
  ])('%s', (_, make, fault) => {
    const bytes = make();
    const before = process.memoryUsage.rss();
    const file = readBoardFile(bytes, 'x.xlsx');
    expect(file).toEqual({ kind: 'unreadable', name: 'x.xlsx', fault });
    expect(process.memoryUsage.rss() - before).toBeLessThan(MOST_MEMORY);
    expect(fileWords('sv')[fault]).toMatch(/\.$/u);
  });
});

describe('a file that is large but sound is read', () => {
  test('huge shared strings', () => {
    const items = `<si><t>${'å'.repeat(20_000_000)}</t></si>`;
    const file = readBoardFile(packed(null, { 'xl/sharedStrings.xml': strings(items) }), 'x.xlsx');
    expect(file.kind).toBe('notStandard');
  });

  test('a table that claims the whole sheet, 17 billion cells', () => {
    const bytes = withTables('A1:XFD1048576', 1, 'tblMal');
    expect(closedSnapshot(bytes).tables[0]?.rows.length).toBeLessThan(2000);
    const file = readBoardFile(bytes, 'x.xlsx');
    expect(file.kind === 'standard' && file.tables.map(({ rows }) => rows.length)).toEqual([0]);
  });

  test('names that objects have are only names', () => {
    const rows = '<row constructor="x" __proto__="y"><c hasOwnProperty="z"/></row>';
    expect(readBoardFile(packed(null, { [SHEET]: sheet(rows) }), 'x.xlsx').kind).toBe('notStandard');
    expect(({} as Record<string, unknown>)['y']).toBeUndefined();
  });
});

describe('what a board’s file says does nothing in the region’s workbook', () => {
  const TEXTS = [
    '=HYPERLINK("http://x","y")',
    '+1+1',
    '-2',
    '@SUM(A1)',
    "'=1",
    "=cmd|'/c calc'!A1",
    '=DDE("cmd";"/c calc";"x")',
    '\t=1+1',
    '|x',
    'constructor',
    '<img src=x onerror=alert(1)>',
    '2023-05-01',
    '1/2',
    '__proto__',
  ];

  test('texts that look like formulas, dates or numbers arrive as the same texts', async () => {
    const bytes = worked(await boardBytes('HSN'), ({ model }) => {
      TEXTS.forEach((text, at) => model.sheet('Delmål')?.setInput(4 + at, 3, `'${text}`));
    });
    const opened = openHostedWorkbook(await regionBytes());
    const result = await collect(opened.book, [readStandard(bytes, 'HSN.xlsx')]);
    expect(result.kind).toBe('collected');
    const cells = [...(readSaved(opened.model.save()).sheets.get('Delmål')?.values() ?? [])];
    for (const text of TEXTS) {
      const found = cells.filter(({ value }) => value === text);
      expect([text, found.length, found[0]?.formula]).toEqual([text, 1, null]);
    }
  });

  test('a text that no cell can hold stops the file', async () => {
    const file = readStandard(await boardBytes('PN'), 'PN.xlsx');
    const long = 'x'.repeat(40_000);
    const bytes = worked(await boardBytes('PN'), ({ model }) => model.sheet('Mål')?.setInput(4, 3, "'långt"));
    const forgedText = packed(bytes, {
      'xl/sharedStrings.xml': new TextDecoder()
        .decode(readZip(bytes).get('xl/sharedStrings.xml'))
        .replace('<t>långt</t>', `<t>${long}</t>`),
    });
    expect(readStandard(forgedText, 'PN.xlsx').issues).toContainEqual({
      kind: 'textTooLong',
      address: 'Mål!D5',
    });
    expect(file.issues.filter(({ kind }) => kind === 'textTooLong')).toEqual([]);
  });
});
