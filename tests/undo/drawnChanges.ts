import fc from 'fast-check';
import { areaAt } from '../../src/layout/sheetChanges';
import type { CellInput, Change } from '../../src/layout/change';

/** A small workbook: a table with a totals-free body, notes beside it, a second table below, rules, names, a validation. */
export const DRAWN_SETUP: readonly Change[] = [
  { kind: 'addSheet', sheet: 'Data' },
  { kind: 'addSheet', sheet: 'Annat' },
  {
    kind: 'cells',
    sheet: 'Data',
    row: 2,
    column: 1,
    cells: [
      ['ID', 'Namn', 'Belopp', 'Andel'],
      ...Array.from({ length: 8 }, (_, row): readonly CellInput[] => [
        `r${row}`,
        row % 2 === 0 ? '007' : `Rad ${row}`,
        row * 1.5,
        { formula: '=[@Belopp]*2' },
      ]),
    ].map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell))),
  },
  {
    kind: 'addTable',
    sheet: 'Data',
    area: areaAt(2, 1, 9, 4),
    name: 'tblEtt',
    style: 'TableStyleLight1',
    bandedRows: false,
  },
  {
    kind: 'cells',
    sheet: 'Data',
    row: 3,
    column: 4,
    cells: Array.from({ length: 8 }, () => [{ formula: '=[@Belopp]*2' }]),
  },
  {
    kind: 'cells',
    sheet: 'Data',
    row: 14,
    column: 1,
    cells: [
      ['Kod', 'Text'],
      ['a', 'ett'],
      ['b', 'två'],
    ],
  },
  {
    kind: 'addTable',
    sheet: 'Data',
    area: areaAt(14, 1, 3, 2),
    name: 'tblTva',
    style: 'TableStyleLight1',
    bandedRows: true,
  },
  {
    kind: 'cells',
    sheet: 'Annat',
    row: 0,
    column: 0,
    cells: [
      ['fritt', 1],
      ['=ej formel', { formula: '=SUM(tblEtt[Belopp])' }],
    ],
  },
  { kind: 'addName', name: 'MT_Prov', refersTo: '=Annat!$B$1' },
  {
    kind: 'format',
    sheet: 'Data',
    areas: [areaAt(3, 1, 8, 2)],
    format: { fill: '#FFEECC', bold: true, rowLines: '#336699' },
  },
  {
    kind: 'format',
    sheet: 'Data',
    areas: [areaAt(5, 3)],
    format: { numberFormat: '0.00', horizontal: 'Right', indent: 1 },
  },
  { kind: 'rowHeight', sheet: 'Data', row: 4, rowCount: 2, points: 31.5 },
  { kind: 'columnWidth', sheet: 'Data', column: 2, columnCount: 1, characters: 21 },
  {
    kind: 'validation',
    sheet: 'Data',
    area: areaAt(3, 3, 5),
    validation: {
      rule: { type: 'decimal', minimum: 0, maximum: 99 },
      block: true,
      errorTitle: 'Fel',
      errorMessage: 'Tal',
    },
  },
  { kind: 'link', sheet: 'Annat', area: areaAt(4, 0), target: 'Data!A1', text: 'dit', tip: 'Till data' },
  {
    kind: 'addColourRules',
    sheet: 'Data',
    rules: [
      { area: areaAt(3, 3, 8), formula: '=$D4>3', fill: '#C6EFCE', fontColor: '#006100' },
      { area: areaAt(3, 2, 8, 2), formula: '=$C4="007"', fill: '#FFC7CE', fontColor: '#9C0006' },
    ],
  },
  { kind: 'freezeRows', sheet: 'Data', rows: 3 },
  { kind: 'pageBreaks', sheet: 'Data', rows: [6, 12] },
];

const row = fc.integer({ min: 0, max: 18 });
/** No header of a table: Excel makes text of whatever is written there. */
const bodyRow = fc.constantFrom(0, 3, 4, 5, 6, 7, 8, 9, 11, 12, 15, 16, 17);
const column = fc.integer({ min: 0, max: 7 });
const few = fc.integer({ min: 1, max: 3 });
const sheet = fc.constantFrom('Data', 'Annat');
const area = fc.tuple(row, column, few, few).map(([r, c, h, w]) => areaAt(r, c, h, w));
const cell: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constantFrom(undefined, null, 0, -3.25, true, 'text', '=1+1', '007', "'citat", '2023-05-01', ''),
  fc.constantFrom({ formula: '=1+1' }, { formula: '=SUM($B$4:$B$6)' }),
);
/** Whole rows of the first table's columns, or of all the sheet. */
const tableRows = fc.tuple(fc.integer({ min: 3, max: 12 }), few).map(([r, h]) => areaAt(r, 1, h, 4));

/** One change, which Excel may refuse where it stands. */
export const drawnChange: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('cells' as const),
      sheet,
      row: bodyRow,
      column,
      cells: fc
        .integer({ min: 1, max: 3 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 2 }),
        ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('insertSheetRows' as const, 'deleteSheetRows' as const),
      sheet,
      row,
      rowCount: few,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('insertCells' as const, 'deleteCells' as const),
      sheet: fc.constant('Data'),
      area: tableRows,
    }),
  },
  fc.record({ kind: fc.constant('insertSheetColumn' as const), sheet, column }),
  fc.record({
    kind: fc.constant('insertTableColumn' as const),
    table: fc.constant('tblEtt'),
    index: fc.integer({ min: 0, max: 4 }),
    header: fc.constantFrom('Ny', 'Ännu en'),
  }),
  fc.record({
    kind: fc.constant('resizeTable' as const),
    table: fc.constant('tblEtt'),
    sheet: fc.constant('Data'),
    area: few.map((h) => areaAt(2, 1, 9 + h, 4)),
  }),
  fc.constant<Change>({ kind: 'renameTable', table: 'tblTva', to: 'tblTre' }),
  fc.record({ kind: fc.constant('clear' as const), sheet, area }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('format' as const),
      sheet,
      areas: fc.array(area, { minLength: 1, maxLength: 2 }),
      format: fc.constantFrom(
        { fill: '#112233' },
        { fill: null },
        { bold: false, italic: true, fontColor: '#445566', fontSize: 14 },
        { numberFormat: '0%' },
        { numberFormat: '@' },
        { wrap: true, horizontal: 'Center' as const, vertical: 'Top' as const },
        { topBorder: '#FF0000', bottomBorder: '#00FF00' },
        { rowLines: '#0000FF' },
        { rowHeight: 44 },
        { fitRows: true as const },
      ),
    }),
  },
  fc.record({
    kind: fc.constant('columnWidth' as const),
    sheet,
    column,
    columnCount: few,
    characters: fc.constant(33),
  }),
  fc.record({ kind: fc.constant('hideColumns' as const), sheet, column, columnCount: few }),
  fc.record({
    kind: fc.constant('rowHeight' as const),
    sheet,
    row,
    rowCount: few,
    points: fc.constant(52.5),
  }),
  fc.record({
    kind: fc.constant('validation' as const),
    sheet,
    area,
    validation: fc.constantFrom(null, {
      rule: { type: 'list' as const, source: 'a,b' },
      block: false,
      errorTitle: 'X',
      errorMessage: 'Y',
      promptTitle: 'P',
      promptMessage: 'Q',
    }),
  }),
  fc.record({
    kind: fc.constant('link' as const),
    sheet,
    area: area.map((each) => ({ ...each, rowCount: 1, columnCount: 1 })),
    target: fc.constant('Data!B3'),
    text: fc.constant('hit'),
    tip: fc.constant('Tips'),
  }),
  fc.record({ kind: fc.constant('freezeRows' as const), sheet, rows: few }),
  fc.record({ kind: fc.constant('pageBreaks' as const), sheet, rows: fc.constantFrom([], [3], [2, 9]) }),
  fc.record({
    kind: fc.constant('addColourRules' as const),
    sheet,
    rules: fc
      .tuple(area)
      .map(([each]) => [{ area: each, formula: '=$A1=1', fill: '#010203', fontColor: '#FFFFFF' }]),
    rank: fc.integer({ min: 0, max: 1 }),
  }),
  fc.record({
    kind: fc.constant('addName' as const),
    name: fc.constantFrom('MT_Ny', 'MT_Prov'),
    refersTo: fc.constant('=Annat!$A$1'),
  }),
  fc.record({
    kind: fc.constant('setName' as const),
    name: fc.constantFrom('MT_Prov', 'MT_Saknas'),
    refersTo: fc.constant('=Data!$A$1'),
  }),
  fc.record({
    kind: fc.constant('addSheet' as const),
    sheet: fc.constantFrom('Nytt', 'Data'),
    position: fc.integer({ min: 0, max: 2 }),
  }),
  fc.constant<Change>({ kind: 'renameSheet', sheet: 'Annat', to: 'Något' }),
  fc.constant<Change>({
    kind: 'addTable',
    sheet: 'Annat',
    area: areaAt(7, 0, 3, 2),
    name: 'tblNy',
    style: 'TableStyleLight1',
    bandedRows: true,
  }),
);
