import fc from 'fast-check';
import type { Area } from '../area';
import { distinctAreas } from './areaSet';

const areas = fc.array(
  fc.record({
    row: fc.nat(8),
    column: fc.nat(5),
    rowCount: fc.integer({ min: 1, max: 4 }),
    columnCount: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 12 },
);

test('distinct areas hold every cell of the given ones, each once', () => {
  fc.assert(
    fc.property(areas, (given) => {
      const cells = distinctAreas(given).flatMap(cellsOf);
      expect(new Set(cells).size).toBe(cells.length);
      expect(new Set(cells)).toEqual(new Set(given.flatMap(cellsOf)));
    }),
  );
});

test('cells below each other, in whatever order, are one area', () => {
  const cells = [3, 1, 2, 1].map((row): Area => ({ row, column: 4, rowCount: 1, columnCount: 1 }));
  expect(distinctAreas(cells)).toEqual([{ row: 1, column: 4, rowCount: 3, columnCount: 1 }]);
});

function cellsOf({ row, column, rowCount, columnCount }: Area): string[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) =>
    [row + Math.floor(index / columnCount), column + (index % columnCount)].join(),
  );
}
