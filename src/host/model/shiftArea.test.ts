import { formatAddress, parseAddress } from './address';
import { shiftArea, shiftAreas } from './shiftArea';
import type { CellEdit } from './shiftArea';

function edit(kind: CellEdit['kind'], at: number, count: number, within?: CellEdit['within']): CellEdit {
  return { kind, sheet: 'Blad1', at, count, ...(within === undefined ? {} : { within }) };
}

describe('shiftArea', () => {
  it.each<[string, CellEdit, string | null]>([
    ['A5:A10', edit('insertRows', 6, 2), 'A5:A12'],
    ['A5:A10', edit('insertRows', 4, 2), 'A7:A12'],
    ['A5:A10', edit('insertRows', 10, 2), 'A5:A10'],
    ['A5:A10', edit('deleteRows', 0, 2), 'A3:A8'],
    ['A5:A10', edit('deleteRows', 6, 2), 'A5:A8'],
    ['A5:A10', edit('deleteRows', 2, 4), 'A3:A6'],
    ['A5:A10', edit('deleteRows', 8, 9), 'A5:A8'],
    ['A5:A10', edit('deleteRows', 4, 6), null],
    ['A:C', edit('insertRows', 3, 2), 'A:C'],
    ['B2:D4', edit('insertColumns', 2, 1), 'B2:E4'],
    ['B2:D4', edit('deleteColumns', 0, 2), 'A2:B4'],
    ['B2:D4', edit('insertRows', 0, 1, { first: 1, last: 3 }), 'B3:D5'],
    ['B2:D4', edit('insertRows', 0, 1, { first: 1, last: 2 }), 'B2:D4'],
    ['A1048576', edit('insertRows', 0, 1), null],
  ])('%s after %o is %s', (address, change, expected) => {
    const moved = shiftArea(parseAddress(address), change);
    expect(moved === null ? null : formatAddress(moved)).toBe(expected);
  });
});

describe('shiftAreas', () => {
  it('tears a range that reaches outside the band', () => {
    const moved = shiftAreas([parseAddress('A5:D10')], edit('insertRows', 2, 1, { first: 0, last: 1 }));
    expect(moved.map(formatAddress)).toEqual(['A6:B11', 'C5:D10']);
    const kept = shiftAreas([parseAddress('A5:D10')], edit('insertRows', 20, 1, { first: 0, last: 1 }));
    expect(kept.map(formatAddress)).toEqual(['A5:D10']);
  });
});
