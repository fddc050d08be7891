import fc from 'fast-check';
import type { CellInput, Change } from '../layout/change';
import { cellPieces } from './cellPieces';

type CellsChange = Extract<Change, { kind: 'cells' }>;

const block = (cells: readonly (readonly CellInput[])[]): CellsChange => ({
  kind: 'cells',
  sheet: 'Indikatorer',
  row: 4,
  column: 1,
  cells,
});
const rows = (count: number, row: (index: number) => readonly CellInput[]): CellsChange =>
  block(Array.from({ length: count }, (_, index) => row(index)));
const kinds = (change: CellsChange): readonly string[] => cellPieces(change).map(({ kind }) => kind);

/** What pieces write: each cell with its place, in order of places; a cell written twice is there twice. */
function writtenCells(pieces: ReturnType<typeof cellPieces>): readonly string[] {
  const written = pieces.flatMap((piece): readonly string[] => {
    if (piece.kind === 'cells') {
      return piece.cells.flatMap((row, down) =>
        row.flatMap((cell, right) =>
          cell === undefined ? [] : [JSON.stringify([piece.row + down, piece.column + right, cell])],
        ),
      );
    }
    const { area, formula } = piece;
    return Array.from({ length: area.rowCount }, (_, down) =>
      JSON.stringify([area.row + down, area.column, { formula }]),
    );
  });
  return written.toSorted();
}

test('a formula that is the same in many rows is said once', () => {
  const formula = '=IF([@Utfall]="","",[@Utfall]-[@[Mål 2023]]*Start!$C$5)';
  const change = rows(300, (index) => [`rad ${index}`, { formula }, index]);
  expect(cellPieces(change)).toEqual([
    { ...change, column: 1, cells: change.cells.map((row) => [row[0]]) },
    { ...change, column: 3, cells: change.cells.map((row) => [row[2]]) },
    {
      kind: 'fillFormula',
      sheet: 'Indikatorer',
      area: { row: 4, column: 2, rowCount: 300, columnCount: 1 },
      formula,
    },
  ]);
});

test.each([
  '=B5*2+0000000',
  '=$B5*2+000000',
  '=B$5*2+000000',
  '=SUM(B:B)*1000',
  '=SUM(1:1)*1000',
  "='Mål 2'!B5*2+0",
])('%s would move from row to row in Excel, and is said in every cell', (formula) => {
  const change = rows(500, () => [{ formula }]);
  expect(cellPieces(change)).toEqual([change]);
});

test('fixed references do not move', () => {
  expect(kinds(rows(500, () => [{ formula: '=SUM(Start!$C$5:$C$9)*2' }]))).toEqual(['fillFormula']);
});

test('a few rows stay one block', () => {
  const change = rows(3, (index) => [index, { formula: '=[@Utfall]-[@Mål]' }, undefined]);
  expect(cellPieces(change)).toEqual([change]);
});

test('columns that are left as they are are not sent', () => {
  const change = rows(300, (index) => [index, undefined, undefined, 'x']);
  expect(
    cellPieces(change).map((piece) => (piece.kind === 'cells' ? [piece.column, piece.cells[0]] : [])),
  ).toEqual([
    [1, [0]],
    [4, ['x']],
  ]);
});

test('whatever the block, the pieces write each of its cells once and no other', () => {
  const cell = fc.constantFrom<CellInput>(
    undefined,
    null,
    'text',
    7,
    { formula: `=[@Utfall]*${'1'.repeat(100)}` },
    { formula: `=B5*${'1'.repeat(100)}` },
  );
  const runs = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 90 }), fc.array(cell, { minLength: 4, maxLength: 4 })),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(runs, (parts) => {
      const change = block(parts.flatMap(([count, row]) => Array.from({ length: count }, () => row)));
      expect(writtenCells(cellPieces(change))).toEqual(writtenCells([change]));
    }),
    { numRuns: 60 },
  );
});
