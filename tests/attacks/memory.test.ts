import { closedSnapshot } from '../../src/commands/closedSnapshot';
import { readBoardFile } from '../../src/commands/readBoardFile';
import { MOST_UNITS } from '../../src/ooxml/readBudget';
import { readClosedWorkbook } from '../../src/ooxml/readClosedWorkbook';
import { defaultZipLimits } from '../../src/ooxml/zip';
import { failure } from '../ooxml/failure';
import { REGION_FILE } from '../collect/regionFiles';
import { packed } from './attackFile';
import { MAIN, relationsXml, SHEET, sheetXml, withTables } from './attackSheet';

/** A hundredth of what a file may take; what is refused here at a size is refused at a hundred times that size in the product. */
const LIMITS = { ...defaultZipLimits, units: MOST_UNITS / 100 };
const WORKBOOK = `<workbook xmlns="${MAIN}"><sheets/></workbook>`;
const inWorkbook = (inner: string): string => WORKBOOK.replace('</workbook>', `${inner}</workbook>`);
const prefixes = Array.from({ length: 90 }, (_, index) => `xmlns:p${index}="u${index}"`).join(' ');

/** Parts of a few kilobytes when packed, each of which would be gigabytes in memory at a hundred times the size. */
const SWELLING: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['millions of empty cells', { [SHEET]: sheetXml(`<row>${'<c/>'.repeat(16_384)}</row>`.repeat(4)) }],
  ['millions of empty rows', { [SHEET]: sheetXml('<row/>'.repeat(30_000)) }],
  ['millions of elements in a cell', { [SHEET]: sheetXml(`<row><c>${'<x/>'.repeat(30_000)}</c></row>`) }],
  [
    'millions of merged areas',
    { [SHEET]: sheetXml('', `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(25_000)}</mergeCells>`) },
  ],
  [
    'hundreds of thousands of colour rules',
    {
      [SHEET]: sheetXml(
        '',
        '<conditionalFormatting sqref="A1"><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting>'.repeat(
          8_000,
        ),
      ),
    },
  ],
  [
    'hundreds of thousands of validations',
    {
      [SHEET]: sheetXml(
        '',
        `<dataValidations>${'<dataValidation type="list" sqref="A1:XFD1048576"/>'.repeat(20_000)}</dataValidations>`,
      ),
    },
  ],
  [
    'millions of names',
    {
      'xl/workbook.xml': inWorkbook(
        `<definedNames>${'<definedName name="x">A1</definedName>'.repeat(20_000)}</definedNames>`,
      ),
    },
  ],
  [
    'namespaces declared over and over',
    {
      'xl/workbook.xml': WORKBOOK.replace('<workbook ', `<workbook ${prefixes} `).replace(
        '</workbook>',
        `${'<a xmlns=""/>'.repeat(2_000)}</workbook>`,
      ),
    },
  ],
  [
    'an element with thousands of attributes',
    {
      'xl/workbook.xml': inWorkbook(
        `<a ${Array.from({ length: 1_100 }, (_, index) => `a${index}=""`).join(' ')}/>`,
      ),
    },
  ],
];

test.each(SWELLING)('%s: refused before they fill the memory', (_, parts) => {
  const bytes = packed(null, parts);
  expect(bytes.length).toBeLessThan(50_000);
  expect(() => closedSnapshot(readClosedWorkbook(bytes, LIMITS))).toThrow(failure('tooLarge'));
});

test('the region’s workbook takes a hundredth of what a file may take', () => {
  expect(() =>
    closedSnapshot(readClosedWorkbook(REGION_FILE, { ...LIMITS, units: MOST_UNITS / 40 })),
  ).not.toThrow();
});

test('of tables that each claim a million rows a thousand blank rows are read', () => {
  const { tables } = closedSnapshot(withTables('A1:R1048576', 25));
  expect(tables.map(({ rows }) => rows.length)).toEqual(Array(25).fill(1000));
});

test('a table drawn to the end of the sheet is read: its blank rows are one and the same row', () => {
  const snapshot = closedSnapshot(withTables('A1:R1048576', 1));
  const rows = snapshot.tables[0]?.rows ?? [];
  expect(rows).toHaveLength(1000);
  expect(new Set(rows).size).toBe(1);
});

test('a long text that a hundred thousand cells share is not looked at a hundred thousand times', () => {
  const row = (number: number): string => `<row r="${number}">${'<c t="s"><v>0</v></c>'.repeat(18)}</row>`;
  const rows = Array.from({ length: 200 }, (_, index) => row(index + 1)).join('');
  const bytes = packed(withTables('A1:R200', 1), {
    [SHEET]: sheetXml(rows, '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>${'å'.repeat(32_000)}</t></si></sst>`,
  });
  expect(readBoardFile(bytes, 'x.xlsx')).toEqual({ kind: 'unreadable', name: 'x.xlsx', fault: 'tooLarge' });
});
