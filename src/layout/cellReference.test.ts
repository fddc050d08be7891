import { parseArea, parseSingleCell } from './cellReference';

test.each([
  ['=Start!$C$4', { sheet: 'Start', row: 3, column: 2 }],
  ["='Mina mål'!$AB$10", { sheet: 'Mina mål', row: 9, column: 27 }],
  ["='Anna''s blad'!C4", { sheet: "Anna's blad", row: 3, column: 2 }],
])('%s names one cell', (formula, cell) => {
  expect(parseSingleCell(formula)).toEqual(cell);
});

test.each([
  '=Listor!$A$2:$A$9',
  '=tblNamnder[Namn]',
  '=1',
  '=#REF!',
  '=Start!#REF!',
  '=[1]Start!$C$4',
  'Start!$C$4',
])('%s names no single cell of this workbook', (formula) => {
  expect(parseSingleCell(formula)).toBeNull();
});

test('reads the area of a table, and refuses what is none', () => {
  expect(parseArea('A4:C5')).toEqual({ row: 3, column: 0, rowCount: 2, columnCount: 3 });
  expect(parseArea('$AB$10')).toEqual({ row: 9, column: 27, rowCount: 1, columnCount: 1 });
  expect(parseArea('A:C')).toBeNull();
  expect(parseArea('')).toBeNull();
});
