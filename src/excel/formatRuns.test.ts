import { formatRuns } from './formatRuns';

const cell = (row: number) => ({ row, column: 2, rowCount: 1, columnCount: 1 });

test('few areas stay apart, many are put together below 250 characters', () => {
  expect(formatRuns([cell(0), cell(4)])).toEqual([[cell(0)], [cell(4)]]);
  const many = Array.from({ length: 100 }, (_, index) => cell(index * 2));
  const runs = formatRuns(many);
  expect(runs.flat()).toEqual(many);
  expect(runs.length).toBeLessThan(3);
});
