import type { Change } from '../../src/layout/change';
import { areaAt, cellsChange, formatChange } from '../../src/layout/sheetChanges';
import { openExcel, type OpenExcel } from '../excel/openExcel';
import { workbookState } from './workbookState';

const ROWS = 60;
const COLUMNS = 6;
const BODY = areaAt(2, 0, 2, COLUMNS);

/** A table of two rows, with a rule for typing in two of its columns. */
const SETUP: readonly Change[] = [
  cellsChange('Blad1', 1, 0, [
    Array.from({ length: COLUMNS }, (_, column) => `Rubrik ${column}`),
    ...Array.from({ length: BODY.rowCount }, () => Array.from({ length: COLUMNS }, () => 'text')),
  ]),
  {
    kind: 'addTable',
    sheet: 'Blad1',
    area: areaAt(1, 0, 3, COLUMNS),
    name: 'tblProv',
    style: 'TableStyleLight1',
    bandedRows: false,
  },
  ...ruled(BODY.rowCount),
];

/** Many rows at its end, as collecting writes them. */
const GROWTH: readonly Change[] = [
  { kind: 'resizeTable', table: 'tblProv', sheet: 'Blad1', area: areaAt(1, 0, 3 + ROWS, COLUMNS) },
  formatChange('Blad1', [areaAt(4, 0, ROWS, COLUMNS)], {
    numberFormat: '@',
    fill: '#FFEECC',
    fontName: 'Arial',
    wrap: true,
    rowLines: '#336699',
  }),
  cellsChange(
    'Blad1',
    4,
    0,
    Array.from({ length: ROWS }, () => Array.from({ length: COLUMNS }, () => 'nytt')),
  ),
  ...ruled(BODY.rowCount + ROWS),
];

function ruled(rowCount: number): readonly Change[] {
  return [1, 3].map((column): Change => ({
    kind: 'validation',
    sheet: 'Blad1',
    area: areaAt(2, column, rowCount),
    validation: {
      rule: { type: 'list', source: 'ja,nej' },
      block: true,
      errorTitle: 'Fel',
      errorMessage: 'Ja eller nej.',
    },
  }));
}

async function grow({ book, host, model }: OpenExcel) {
  const before = workbookState(model);
  const decidedOn = await book.read({ tables: 'all' });
  host.resetCounters();
  await book.apply(GROWTH, { decidedOn });
  const { syncs, bytesOut } = host.counters;
  expect(workbookState(model)).not.toEqual(before);
  expect(await book.undo()).toMatchObject({ kind: 'undone' });
  expect(workbookState(model)).toEqual(before);
  return { syncs, bytesOut };
}

test('what many new rows overwrite is read in one sync, blank cells as one', async () => {
  const excel = openExcel();
  await excel.book.apply(SETUP);
  const { syncs, bytesOut } = await grow(excel);
  expect(syncs).toBe(2);
  expect(bytesOut).toBeLessThan(ROWS * COLUMNS * 80);
});

test.each<readonly [string, Change, number]>([
  ['a line above them', formatChange('Blad1', [areaAt(4, 0, 1, COLUMNS)], { topBorder: '#FF0000' }), 3],
  ['a line among them', formatChange('Blad1', [areaAt(40, 2)], { bottomBorder: '#FF0000' }), 4],
  ['a fill', formatChange('Blad1', [areaAt(50, 1, 2, 3)], { fill: '#112233' }), 3],
  ['the fill white', formatChange('Blad1', [areaAt(51, 1)], { fill: '#FFFFFF' }), 3],
  ['a font', formatChange('Blad1', [areaAt(63, 5)], { bold: true, fontColor: '#112233' }), 3],
  ['an alignment', formatChange('Blad1', [areaAt(4, 0)], { horizontal: 'Right', indent: 2 }), 3],
])('blank cells where the user has set %s come back as they were', async (_, change, syncs) => {
  const excel = openExcel();
  await excel.book.apply([...SETUP, change]);
  expect((await grow(excel)).syncs).toBe(syncs);
});

describe('many cells with contents', () => {
  const AREA = areaAt(0, 0, 60, 10);
  const TEXTS = cellsChange(
    'Blad1',
    0,
    0,
    Array.from({ length: AREA.rowCount }, (_, row) => Array.from({ length: AREA.columnCount }, () => row)),
  );

  /** Clears and undoes. @returns the bytes that the look took */
  async function cleared(looks: readonly Change[]): Promise<number> {
    const { book, host, model } = openExcel();
    await book.apply([TEXTS, ...looks]);
    const before = workbookState(model);
    const decidedOn = await book.read({ tables: 'all', cells: ['Blad1'] });
    let bytes = 0;
    const stop = host.onBatch(({ bytesOut, changes }) => (bytes += changes.length > 0 ? 0 : bytesOut));
    await book.apply([{ kind: 'clear', sheet: 'Blad1', area: AREA }], { decidedOn });
    stop();
    expect(workbookState(model)).not.toEqual(before);
    expect(await book.undo()).toMatchObject({ kind: 'undone' });
    expect(workbookState(model)).toEqual(before);
    return bytes;
  }

  test.each<readonly [string, readonly Change[]]>([
    ['alike', []],
    ['alike, and as nobody has them', [formatChange('Blad1', [AREA], { fontName: 'Arial', italic: true })]],
    [
      'with lines',
      [formatChange('Blad1', [areaAt(7, 2, 2, 3)], { topBorder: '#FF0000', rowLines: '#00FF00' })],
    ],
    ['with fonts', [formatChange('Blad1', [areaAt(8, 1, 3)], { bold: true, fontColor: '#112233' })]],
    ['with fills', [formatChange('Blad1', [areaAt(9, 0)], { fill: '#FFFFFF' })]],
    [
      'aligned otherwise',
      [
        formatChange('Blad1', [AREA], { wrap: true, vertical: 'Top' }),
        formatChange('Blad1', [areaAt(59, 9)], { horizontal: 'Right', indent: 1 }),
      ],
    ],
  ])('%s, come back as they were', async (_, looks) => {
    await cleared(looks);
  });

  test('alike, take no more than their contents and links', async () => {
    expect(await cleared([])).toBeLessThan(AREA.rowCount * AREA.columnCount * 80);
  });
});
