import { parseAreas } from './areaReference';

test.each([
  ['Mål!A5', [{ row: 4, column: 0, rowCount: 1, columnCount: 1 }]],
  ['A5:C9', [{ row: 4, column: 0, rowCount: 5, columnCount: 3 }]],
  [
    "'Mål, delmål'!A5:A9, 'Anna''s'!$C$5",
    [
      { row: 4, column: 0, rowCount: 5, columnCount: 1 },
      { row: 4, column: 2, rowCount: 1, columnCount: 1 },
    ],
  ],
  ['Mål!B:B', [{ row: 0, column: 1, rowCount: 1048576, columnCount: 1 }]],
  ['Mål!5:6', [{ row: 4, column: 0, rowCount: 2, columnCount: 16384 }]],
])('%s', (address, areas) => {
  expect(parseAreas(address)).toEqual(areas);
});
