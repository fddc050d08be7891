import fc from 'fast-check';
import type { StructureEdit, TableShape } from './formulaForms';
import { shiftFormula } from './formulaForms';

const home = { sheet: 'Blad1' };

function rows(kind: 'insertRows' | 'deleteRows', at: number, count: number): StructureEdit {
  return { kind, sheet: 'Blad1', at, count };
}

describe('rows and columns', () => {
  test.each<[string, StructureEdit, string]>([
    ['A1+A5', rows('insertRows', 2, 3), 'A1+A8'],
    ['SUM(A2:A5)', rows('insertRows', 2, 1), 'SUM(A2:A6)'],
    ['SUM(A2:A5)', rows('insertRows', 1, 1), 'SUM(A3:A6)'],
    ['SUM(A2:A5)', rows('insertRows', 5, 1), 'SUM(A2:A5)'],
    ['SUM($A$2:A5)', rows('deleteRows', 2, 2), 'SUM($A$2:A3)'],
    ['SUM(A2:A5)', rows('deleteRows', 0, 2), 'SUM(A1:A3)'],
    ['SUM(A2:A5)', rows('deleteRows', 3, 10), 'SUM(A2:A3)'],
    ['SUM(A2:A5)', rows('deleteRows', 1, 4), 'SUM(#REF!)'],
    ['Blad1!A2+Blad2!A2', rows('deleteRows', 1, 1), 'Blad1!#REF!+Blad2!A2'],
    ['A:A+3:5', rows('insertRows', 3, 2), 'A:A+3:7'],
    ['"A5"&A5&tbl[A]', rows('insertRows', 0, 1), '"A5"&A6&tbl[A]'],
    ['A1048576', rows('insertRows', 0, 1), '#REF!'],
    ['A2:A1048576', rows('insertRows', 0, 1), 'A3:A1048576'],
    ['B1:D1', { kind: 'insertColumns', sheet: 'Blad1', at: 2, count: 2 }, 'B1:F1'],
    ['B:D', { kind: 'deleteColumns', sheet: 'BLAD1', at: 0, count: 2 }, 'A:B'],
    ['3:5', { kind: 'deleteColumns', sheet: 'Blad1', at: 0, count: 2 }, '3:5'],
    ["'Blad1'!C1", { kind: 'deleteColumns', sheet: 'Blad1', at: 0, count: 2 }, "'Blad1'!A1"],
  ])('%s', (formula, edit, expected) => expect(shiftFormula(formula, home, edit)).toBe(expected));

  test('on another sheet only what names the edited one moves', () => {
    expect(shiftFormula('A5+Blad1!A5', { sheet: 'Blad2' }, rows('insertRows', 0, 1))).toBe('A5+Blad1!A6');
  });

  test('a block shift moves only what lies in its columns', () => {
    const edit: StructureEdit = {
      ...rows('insertRows', 1, 2),
      within: { first: 1, last: 2 },
    } as StructureEdit;
    expect(shiftFormula('A5+B5+C5+D5+B2:C4+A2:C4+5:5', home, edit)).toBe('A5+B7+C7+D5+B4:C6+A2:C4+5:5');
  });

  test('an insert and its delete leave every formula as it was', () => {
    const cell = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('A', '$B', 'AB'))
      .map(([row, letters]) => `${letters}${row}`);
    fc.assert(
      fc.property(cell, cell, fc.nat(50), fc.integer({ min: 1, max: 9 }), (one, other, at, count) => {
        const formula = `SUM(${one},Blad1!${other},Blad2!${one})`;
        const inserted = shiftFormula(formula, home, rows('insertRows', at, count));
        expect(shiftFormula(inserted, home, rows('deleteRows', at, count))).toBe(formula);
      }),
    );
  });

  test('a range always covers the rows of it that are left', () => {
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.nat(30),
        fc.nat(40),
        fc.integer({ min: 1, max: 20 }),
        (first, size, at, count) => {
          const left = Array.from({ length: size + 1 }, (_, index) => first + index).filter(
            (row) => row < at || row >= at + count,
          );
          const shifted = shiftFormula(
            `A${first + 1}:A${first + size + 1}`,
            home,
            rows('deleteRows', at, count),
          );
          const place = (row: number): number => (row >= at + count ? row - count : row) + 1;
          const [top, bottom] = [left[0], left.at(-1)];
          const [from, to] = [place(top ?? 0), place(bottom ?? 0)];
          const expected = top === undefined ? '#REF!' : `A${from}:A${to}`;
          expect([expected, `A${from}`]).toContain(shifted);
        },
      ),
    );
  });
});

describe('names of sheets, tables, columns', () => {
  const table: TableShape = {
    name: 'tbl',
    sheet: 'Blad1',
    headerRow: 0,
    firstRow: 1,
    lastRow: 3,
    totalsRow: null,
    firstColumn: 0,
    columns: ['A', 'B c'],
  };

  test.each<[string, StructureEdit, string]>([
    [
      'Blad1!A1+Blad2!A1',
      { kind: 'renameSheet', sheet: 'blad1', newName: 'Mål & co' },
      "'Mål & co'!A1+Blad2!A1",
    ],
    ["'Mål & co'!A1", { kind: 'renameSheet', sheet: 'Mål & co', newName: 'Plan' }, 'Plan!A1'],
    ['Blad1!#REF!', { kind: 'renameSheet', sheet: 'Blad1', newName: "a'b" }, "'a''b'!#REF!"],
    ['Blad1!Lokalt', { kind: 'renameSheet', sheet: 'Blad1', newName: 'B2' }, "'B2'!Lokalt"],
    ['SUM(Blad1:Blad3!A1)', { kind: 'renameSheet', sheet: 'Blad3', newName: 'Slut' }, 'SUM(Blad1:Slut!A1)'],
    ['Blad1!A1+A1+Blad2!A1', { kind: 'deleteSheet', sheet: 'Blad2' }, 'Blad1!A1+A1+#REF!'],
    [
      'tbl[A]+TBL[[#This Row],[B c]]',
      { kind: 'renameTable', table: 'tbl', newName: 'ny' },
      'ny[A]+ny[[#This Row],[B c]]',
    ],
    ['tbl[A]+t[A]', { kind: 'deleteTable', table: 'tbl' }, '#REF!+t[A]'],
    [
      'tbl[[#This Row],[b C]]+t[B c]',
      { kind: 'renameColumn', table: 'tbl', column: 'B c', newName: 'D#' },
      "tbl[[#This Row],[D'#]]+t[B c]",
    ],
    ['tbl[A]+tbl[B c]', { kind: 'deleteTableColumn', table: 'tbl', column: 'B c' }, 'tbl[A]+#REF!'],
    [
      'Moms*_xlfn.LET(_xlpm.Moms,1,_xlpm.Moms)',
      { kind: 'renameName', name: 'moms', newName: 'Skatt' },
      'Skatt*_xlfn.LET(_xlpm.Moms,1,_xlpm.Moms)',
    ],
    ['SUM(tbl[A],tbl[])', { kind: 'convertTable', table }, 'SUM($A$2:$A$4,$A$2:$B$4)'],
  ])('%s', (formula, edit, expected) => expect(shiftFormula(formula, home, edit)).toBe(expected));

  test('convert to range: this row, and from another sheet', () => {
    const edit: StructureEdit = { kind: 'convertTable', table };
    expect(shiftFormula('tbl[[#This Row],[B c]]*2', { sheet: 'Blad1', row: 2 }, edit)).toBe('$B3*2');
    expect(shiftFormula('tbl[[#Headers],[A]]', { sheet: 'Blad2', row: 2 }, edit)).toBe('Blad1!$A$1');
  });
});
