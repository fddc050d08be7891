import { eventAreas } from './eventAreas';

test.each([
  ['B2', [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }]],
  ['$B$2:$C$4', [{ row: 1, column: 1, rowCount: 3, columnCount: 2 }]],
  ['5:6', [{ row: 4, column: 0, rowCount: 2, columnCount: 16384 }]],
  ['C:AA', [{ row: 0, column: 2, rowCount: 1048576, columnCount: 25 }]],
  [
    'A1, C3:D4',
    [
      { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      { row: 2, column: 2, rowCount: 2, columnCount: 2 },
    ],
  ],
  ['', []],
  ['tblMal[Mål]', []],
])('%s', (address, areas) => {
  expect(eventAreas(address)).toEqual(areas);
});
