import fc from 'fast-check';
import { MAX_COLUMN, MAX_ROW, columnName, parseCellReference } from './cellReference';
import { parseRangeReference } from './rangeReference';

describe('cell references', () => {
  it.each([
    ['A1', 1, 1],
    ['AB12', 12, 28],
    ['XFD1048576', MAX_ROW, MAX_COLUMN],
    ['b2', 2, 2],
  ])('%s', (reference, row, column) => {
    expect(parseCellReference(reference)).toEqual({ row, column });
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', '$A$1', 'A1B', 'A1:B2', 'Å1', 'A-1', 'A1.5', '@1', '[1'])(
    '%j is none',
    (reference) => {
      expect(parseCellReference(reference)).toBeUndefined();
    },
  );

  it('are undone by reading', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MAX_ROW }),
        fc.integer({ min: 1, max: MAX_COLUMN }),
        (row, column) => {
          expect(parseCellReference(`${columnName(column)}${row}`)).toEqual({ row, column });
        },
      ),
    );
  });
});

describe('parseRangeReference', () => {
  it('orders the corners and takes single cells', () => {
    expect(parseRangeReference('A4:H25')).toEqual({ top: 4, left: 1, bottom: 25, right: 8 });
    expect(parseRangeReference('H25:A4')).toEqual({ top: 4, left: 1, bottom: 25, right: 8 });
    expect(parseRangeReference('B2')).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
    expect(parseRangeReference('A:B')).toBeUndefined();
  });
});
