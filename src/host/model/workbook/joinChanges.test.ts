import type { Area } from '../area';
import type { ModelChange } from '../modelChange';
import { joinChanges } from './joinChanges';

function joined(...changes: ModelChange[]): ModelChange[] {
  const list: ModelChange[] = [];
  for (const change of changes) joinChanges(list, change);
  return list;
}

const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
const cells = (at: Area, sheetId = 'a'): ModelChange => ({ kind: 'cells', sheetId, area: at });

test('cells written row by row become one rectangle', () => {
  const written = [0, 1, 2].flatMap((row) => [0, 1, 2, 3].map((column) => cells(area(row, column))));
  expect(joined(...written)).toEqual([cells(area(0, 0, 3, 4))]);
});

test('other sheets, other kinds and cells apart stay by themselves', () => {
  const apart = [
    cells(area(0, 0)),
    cells(area(0, 2)),
    cells(area(1, 2), 'b'),
    { kind: 'format', sheetId: 'b', area: area(2, 2) } as const,
    { kind: 'structure' } as const,
    { kind: 'structure' } as const,
  ];
  expect(joined(...apart)).toEqual(apart);
});
