import fc from 'fast-check';
import type { CellInput, Change } from '../../src/layout/change';
import type { RawValue } from '../../src/layout/snapshot';
import { openExcel, type OpenExcel } from './openExcel';

/** What people write that Excel would read as something else, and what breaks careless writers. */
const NASTY = [
  ...['=1+1', '+1', '-17', '@namn', '=', '+', '-', "'citat", "''", "'", '"', '""', '=HYPERLINK("x")'],
  ...['2023-05-01', '1/2', 'mar5', 'may 2023', '5 maj', '12:30', '0.72', '1,5', '1 234,5', '12%', '12 %'],
  ...['007', '3E10', '1e5', '+46 90 785 00 00', 'TRUE', 'sant', 'Öka', '$5', '5 kr', '(17)', '½'],
  ...[' ', '  inledande', 'avslutande  ', '\t', 'rad 1\nrad 2', '\n', 'a\r\nb', '\u00a0', '\u200b', '\ufeff'],
  ...['😀', '👩‍👩‍👧', 'é', 'e\u0301', '日本語', 'مرحبا', '\u0001', '_x000D_', '<b>&amp;</b>', '#', '#N', '##'],
  'x'.repeat(32_767),
  `=${'9'.repeat(32_766)}`,
];

const nastyText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc
    .tuple(fc.constantFrom("'", '=', '+', '-', '@', ' ', '#'), fc.string())
    .map(([first, rest]) => first + rest),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);
/** Text that spells an error value is read as one: `values` does not tell them apart (see rawValue.ts). */
const isErrorText = (text: string): boolean => /^#[A-Z/0_]+[!?A]?$/.test(text);

const write = (cells: readonly (readonly CellInput[])[]): Change => ({
  kind: 'cells',
  sheet: 'Blad1',
  row: 1,
  column: 0,
  cells,
});

/** A table Prov of one text column and so many rows, headers in row 1. */
function excelWithColumn(rowCount: number): OpenExcel {
  const excel = openExcel();
  const sheet = excel.model.sheet('Blad1');
  if (sheet === undefined) throw new Error('no sheet');
  sheet.setInput(0, 0, 'Text');
  excel.model.addTable(sheet, { row: 0, column: 0, rowCount: rowCount + 1, columnCount: 1 }, true).name =
    'Prov';
  return excel;
}

async function columnOf({ book }: OpenExcel): Promise<readonly (RawValue | undefined)[]> {
  const { tables } = await book.read({ tables: ['prov'] });
  return (tables[0]?.rows ?? []).map(([value]) => value);
}

test.each(NASTY.map((text) => [text.slice(0, 20), text]))(
  '%j is written as text and read back',
  async (_, text) => {
    const excel = excelWithColumn(1);
    await excel.book.apply([write([[text]])]);
    expect(await columnOf(excel)).toEqual([text]);
  },
);

test('whatever the text, it is written as text and read back the same, twice over', async () => {
  const excel = excelWithColumn(20);
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        nastyText.filter((text) => !isErrorText(text)),
        { minLength: 20, maxLength: 20 },
      ),
      async (texts) => {
        await excel.book.apply([write(texts.map((text) => [text]))]);
        const once = await columnOf(excel);
        expect(once).toEqual(texts);
        // What was read can be written again: the apostrophe is Excel's, never part of the text.
        await excel.book.apply([write(once.map((text) => [text as string]))]);
        expect(await columnOf(excel)).toEqual(texts);
      },
    ),
    { numRuns: 60 },
  );
});

test('beside a formula too, text stays text', async () => {
  const excel = openExcel();
  await excel.book.apply([write([['=1+1', { formula: '=LEN(A2)' }, '2023-05-01']])]);
  const sheet = excel.model.sheet('Blad1');
  expect([0, 1, 2].map((column) => sheet?.formula(1, column))).toEqual(['=1+1', '=LEN(A2)', '2023-05-01']);
  expect([0, 2].map((column) => sheet?.value(1, column))).toEqual(['=1+1', '2023-05-01']);
  expect(sheet?.cells.record(1, 0)?.formula).toBeUndefined();
});

test('numbers, dates and truth values keep their kind', async () => {
  const excel = excelWithColumn(4);
  const values = [0.1 + 0.2, 45_047, true, -0.005];
  await excel.book.apply([write(values.map((value) => [value]))]);
  expect(await columnOf(excel)).toEqual(values);
});

test('undefined leaves a cell as it is, null and an empty text empty it', async () => {
  const excel = excelWithColumn(4);
  await excel.book.apply([write([['a'], ['b'], ['c'], ['d']])]);
  await excel.book.apply([write([[undefined], [null], [''], ['e']])]);
  expect(await columnOf(excel)).toEqual(['a', null, null, 'e']);
});

test('a text of more than 32 767 characters is refused, and the cells before it stand', async () => {
  const excel = excelWithColumn(2);
  await expect(excel.book.apply([write([['före'], ['x'.repeat(32_768)]])])).rejects.toMatchObject({
    code: 'refused',
    written: 0,
  });
});

test('a formula over many rows is sent once, and stands in each', async () => {
  const excel = openExcel();
  const formula = `=LEN($A$1)+${'1+'.repeat(100)}1`;
  await excel.book.apply([write(Array.from({ length: 500 }, (_, row) => [row, { formula }, `rad ${row}`]))]);
  const sheet = excel.model.sheet('Blad1');
  expect([1, 250, 500].map((row) => sheet?.formula(row, 1))).toEqual([formula, formula, formula]);
  expect([0, 2].map((column) => sheet?.value(500, column))).toEqual([499, 'rad 499']);
  expect(excel.host.counters.bytesIn).toBeLessThan(500 * 40);
});
