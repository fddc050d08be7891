import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_BOARDS, findBoard } from '../../src/layout/boardRegister';
import redistributions from '../data/redistributions-2021.json';
import { cellText, readBook, sumOf, type SavedBook, type SavedRow as Row } from './readBook';

describe.each([
  ['omfordelningar-2021.xlsx', true],
  ['omfordelningar-2021-utan-andamal.xlsx', false],
])('the appendix of 2021: %s', (path, hasPurposes) => {
  let rows: readonly Row[];
  let book: SavedBook;
  beforeAll(() => {
    book = readBook(readFileSync(join(__dirname, '../fixtures', path)));
    rows = book.rows('tblOmfordelningar');
  });

  test('has the forty printed lines in order', () => {
    expect(rows.map((row) => [row['Nämnd'], row['Område'], row['Text'], row['Belopp']])).toEqual(
      redistributions.lines.map((line) => [line.board, line.area, line.purpose, line.amount_mkr]),
    );
    expect(new Set(rows.map((row) => row['Skede']))).toEqual(new Set(['Under året']));
    for (const row of rows) expect(findBoard(cellText(row['Nämnd']), DEFAULT_BOARDS)).not.toBeNull();
  });

  test('adds up as checked in the data, per board, area and family', () => {
    const { per_board, per_area, per_family, grand_total } = redistributions.checks;
    for (const each of per_board)
      expect(
        sumOf(
          rows.filter((row) => row['Nämnd'] === each.board),
          'Belopp',
        ),
      ).toBe(each.sum_of_lines_mkr);
    for (const each of per_area)
      expect(
        sumOf(
          rows.filter((row) => row['Nämnd'] === each.board && row['Område'] === each.area),
          'Belopp',
        ),
      ).toBe(each.sum_of_lines_mkr);
    expect(sumOf(rows, 'Belopp')).toBe(grand_total.sum_of_all_lines_mkr);
    if (!hasPurposes) {
      expect(new Set(rows.map((row) => row['Ändamål']))).toEqual(new Set([null]));
      return;
    }
    for (const each of per_family) {
      const family = rows.filter((row) => row['Ändamål'] === each.family);
      expect([family.length, sumOf(family, 'Belopp')]).toEqual([each.lines, each.sum_mkr]);
      expect(new Set(family.map((row) => row['Typ'])).size).toBe(1);
      expect(family[0]?.['Typ'] === 'Tillskott').toBe(each.verdict === 'carries the net change');
    }
  });

  test('has the printed sums', () => {
    expect(book.rows('tblKontrollsummor').map((row) => [row['Nämnd'], row['Summa']])).toEqual([
      ['Hälso- och sjukvårdsnämnden', 155.11],
      ['Regionstyrelsen', -100.17],
      ['Nettoförändring', 55],
    ]);
  });
});
