import { headersOf, PLAN } from '../../../tests/reading/snapshotOf';
import type { RawValue } from '../snapshot';
import { findBlocks } from './findBlocks';

const SUB_GOAL = ['Nämnd', 'Mål nr', 'Delmål nr', 'Delmål', 'ID'];

function grid(values: readonly (readonly RawValue[])[], sheet = 'Blad7') {
  const width = Math.max(...values.map(({ length }) => length));
  return {
    sheet,
    row: 2,
    column: 1,
    values: values.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null)),
  };
}

function blocks(values: readonly (readonly RawValue[])[], sheet?: string) {
  return findBlocks(grid(values, sheet)).map(({ spec, table }) => ({
    name: spec.name,
    row: table.area.row,
    column: table.area.column,
    rows: table.rows.map((row) => row.at(-2)),
    hasTotals: table.hasTotals,
  }));
}

test('a block stands where it stands, with its blank rows, without those at its end', () => {
  const rows = [['Delmål'], [], SUB_GOAL, ['RS', 1, 1, 'Ett', 'x'], [], ['RS', 1, 2, 'Två', 'y'], [], []];
  expect(blocks(rows)).toEqual([
    { name: 'tblDelmal', row: 4, column: 1, rows: ['Ett', null, 'Två'], hasTotals: false },
  ]);
});

test('headers are read however they are written; a misspelled one does not hide the table', () => {
  const rows = [
    [' delmål', 'MÅL\u00a0NR', 'Nam\u00admnd', 'Delmål\nnr', 'Eget'],
    ['Ett', 1, 'RS', 1, 'z'],
  ];
  expect(blocks(rows)).toMatchObject([{ name: 'tblDelmal', row: 2 }]);
});

test('a block ends at the next header row over its columns; the same header row again is a page break', () => {
  const rows = [
    SUB_GOAL,
    ['RS', 1, 1, 'Ett', 'x'],
    SUB_GOAL,
    ['RS', 1, 2, 'Två', 'y'],
    ['Nämnd', 'Nr', 'Mål', 'Beskrivning'],
    ['RS', 1, 'Regionmål', 'b'],
  ];
  expect(blocks(rows)).toEqual([
    { name: 'tblDelmal', row: 2, column: 1, rows: ['Ett', 'Delmål', 'Två'], hasTotals: false },
    { name: 'tblMal', row: 6, column: 1, rows: ['Regionmål'], hasTotals: false },
  ]);
});

test('two tables side by side are two; a blank column inside does not split one', () => {
  const beside = [
    [...SUB_GOAL, null, 'Nämnd', 'Nr', 'Mål'],
    ['RS', 1, 1, 'Ett', 'x', null, 'RS', 1, 'Regionmål'],
  ];
  expect(blocks(beside).map(({ name, column }) => [name, column])).toEqual([
    ['tblDelmal', 1],
    ['tblMal', 7],
  ]);
  const [first, ...others] = headersOf('tblIndikatorer', PLAN);
  const split = [
    [first ?? '', ...others.slice(0, 4), null, ...others.slice(4)],
    ['RS', 1],
  ];
  expect(blocks(split)).toMatchObject([{ name: 'tblIndikatorer', column: 1 }]);
});

test('a sum row and notes at the end are no rows', () => {
  const rows = [
    ['Nämnd', 'Område', 'Budget 2022', 'Budget 2023', 'ID'],
    ['RS', 'Service', 1, 2, 'x'],
    ['Summa', null, 1, 2],
    [],
    ['Källa: ekonomisystemet'],
  ];
  expect(blocks(rows)).toMatchObject([{ name: 'tblBudget', rows: [2], hasTotals: true }]);
});

test('other tables are none of ours, and two common headers need a sheet or title that names them', () => {
  expect(
    blocks([
      ['Kod', 'Namn', 'Antal'],
      ['1', 'Vård', 3],
    ]),
  ).toEqual([]);
  expect(
    blocks([
      ['Nämnd', 'Antal anställda', 'Sjukfrånvaro'],
      ['RS', 10, 0.04],
    ]),
  ).toEqual([]);
  const sums = [
    ['Nämnd', 'Summa'],
    ['RS', 1],
  ];
  expect(blocks(sums)).toEqual([]);
  expect(blocks(sums, 'Kontrollsummor 2023')).toMatchObject([{ name: 'tblKontrollsummor' }]);
  expect(blocks([['Kontrollsummor'], [], ...sums])).toMatchObject([{ name: 'tblKontrollsummor' }]);
});

test('a header row below the first fifty rows is not looked for', () => {
  const far = [['x'], ...Array.from({ length: 49 }, () => []), SUB_GOAL, ['RS', 1, 1, 'Ett', 'x']];
  expect(blocks(far)).toEqual([]);
});
