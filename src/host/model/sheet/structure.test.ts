import fc from 'fast-check';
import { formatAddress, parseAddress } from '../address';
import { WorkbookModel } from '../workbookModel';
import type { SheetModel } from '../sheetModel';
import { fillCells, readCells } from '../testing/fillCells';
import { refusal } from '../testing/refusal';

function blank(): { workbook: WorkbookModel; sheet: SheetModel } {
  const workbook = WorkbookModel.blank({ engine: null });
  return { workbook, sheet: workbook.activeSheet };
}

describe('inserting and deleting rows', () => {
  it('moves values, formulas, names, rules, validations, merges, links and print areas along', () => {
    const { workbook, sheet } = blank();
    const other = workbook.addSheet('Annat blad');
    fillCells(sheet, 'A1', [[1], [2], [3], [4]]);
    sheet.setInput(5, 0, '=SUM(A1:A4)');
    other.setInput(0, 0, '=Blad1!A3+Blad1!$A$6');
    const name = workbook.addName('Summan', '=Blad1!$A$6');
    const rule = sheet.addCustomFormat(parseAddress('A3:B4'));
    rule.formula = '=$A3>2';
    sheet.hyperlinks.set(parseAddress('C4'), { documentReference: 'Blad1!A1' });
    sheet.pageLayout.patch({ printAreas: [parseAddress('A1:C6')], printTitleRows: parseAddress('1:1') });
    const tracked = workbook.trackArea(sheet, parseAddress('A4:B6'));

    sheet.insert(parseAddress('3:4'), 'Down');
    expect(readCells(sheet, 'A1:A8').flat()).toEqual([1, 2, '', '', 3, 4, '', '=SUM(A1:A6)']);
    expect(other.formula(0, 0)).toBe('=Blad1!A5+Blad1!$A$8');
    expect(name.formula).toBe('=Blad1!$A$8');
    expect(rule.areas.map(formatAddress)).toEqual(['A5:B6']);
    expect(rule.formula).toBe('=$A5>2');
    expect(sheet.hyperlink(5, 2)?.documentReference).toBe('Blad1!A1');
    expect(sheet.pageLayout.current.printAreas.map(formatAddress)).toEqual(['A1:C8']);
    expect(tracked.area).toEqual(parseAddress('A6:B8'));

    sheet.delete(parseAddress('5:5'), 'Up');
    expect(rule.areas.map(formatAddress)).toEqual(['A5:B5']);
    expect(rule.formula).toBe('=$A5>2');
    expect(other.formula(0, 0)).toBe('=Blad1!#REF!+Blad1!$A$7');
    sheet.delete(parseAddress('5:7'), 'Up');
    expect(tracked.area).toBeNull();
    expect(sheet.conditionalFormats).toEqual([]);
    expect(name.formula).toBe('=Blad1!#REF!');
  });

  it('gives inserted rows the format of the row above, and its height when it was set', () => {
    const { sheet } = blank();
    sheet.patchFormat(parseAddress('A2:B2'), { fill: '#FFF2CC' });
    sheet.setRowHeight(1, 1, 30);
    sheet.insert(parseAddress('3:3'), 'Down');
    expect(sheet.format(2, 1).fill).toBe('#FFF2CC');
    expect(sheet.rowHeight(2)).toBe(30);
    sheet.insert(parseAddress('1:1'), 'Down');
    expect(sheet.format(0, 0).fill).toBeNull();
  });

  it('shifts a block within its columns and leaves the others', () => {
    const { sheet } = blank();
    fillCells(sheet, 'A1', [
      [1, 10],
      [2, 20],
      ['=A2', '=B2'],
    ]);
    sheet.setInput(0, 3, '=SUM(A1:A2)');
    sheet.setInput(1, 3, '=SUM(A1:B2)');
    sheet.insert(parseAddress('A2'), 'Down');
    expect(readCells(sheet, 'A1:B4')).toEqual([
      [1, 10],
      ['', 20],
      [2, '=B2'],
      ['=A3', ''],
    ]);
    expect(sheet.formula(0, 3)).toBe('=SUM(A1:A3)');
    expect(sheet.formula(1, 3)).toBe('=SUM(A1:B2)');
    sheet.delete(parseAddress('A2'), 'Up');
    expect(readCells(sheet, 'A1:B3')).toEqual([
      [1, 10],
      [2, 20],
      ['=A2', '=B2'],
    ]);
  });

  it('moves columns with their widths', () => {
    const { sheet } = blank();
    fillCells(sheet, 'A1', [[1, 2, '=A1+B1']]);
    sheet.setColumnWidth(1, 1, 96);
    sheet.insert(parseAddress('A:A'), 'Right');
    expect(readCells(sheet, 'A1:D1')).toEqual([['', 1, 2, '=B1+C1']]);
    expect([0, 1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([48, 48, 96, 48]);
    sheet.delete(parseAddress('C:C'), 'Left');
    expect(sheet.formula(0, 2)).toBe('=B1+#REF!');
    expect(sheet.columnWidth(2)).toBe(48);
  });

  it('refuses to tear tables and merged cells, or to push cells off the sheet', () => {
    const { workbook, sheet } = blank();
    fillCells(sheet, 'A3', [
      ['A', 'B'],
      [1, 2],
    ]);
    workbook.addTable(sheet, parseAddress('A3:B4'), true);
    expect(() => sheet.insert(parseAddress('A1'), 'Down')).toThrow(refusal('InvalidOperation'));
    expect(() => sheet.insert(parseAddress('A4'), 'Right')).toThrow(refusal('InvalidOperation'));
    expect(() => sheet.delete(parseAddress('3:3'), 'Up')).toThrow(refusal('InvalidOperation'));
    sheet.setInput(1048575, 3, 1);
    expect(() => sheet.insert(parseAddress('D1'), 'Down')).toThrow(refusal('InvalidOperation'));
    expect(readCells(sheet, 'A3:B4')).toEqual([
      ['A', 'B'],
      [1, 2],
    ]);
  });
});

describe('a random sequence of row edits', () => {
  const edit = fc.record({ insert: fc.boolean(), row: fc.nat(24), count: fc.integer({ min: 1, max: 4 }) });

  it('keeps every formula pointing at the cell it pointed at', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(24), { minLength: 1, maxLength: 6 }),
        fc.array(edit, { maxLength: 12 }),
        (targets, edits) => {
          const { workbook, sheet } = blank();
          const formulas = workbook.addSheet('Formler');
          for (const [index, row] of targets.entries()) {
            sheet.setInput(row, 2, `mark${row}`);
            formulas.setInput(index, 0, `=Blad1!C${row + 1}`);
          }
          const tracked = targets.map((row) => workbook.trackArea(sheet, parseAddress(`C${row + 1}`)));
          for (const { insert, row, count } of edits) {
            const rows = parseAddress(`${row + 1}:${row + count}`);
            if (insert) sheet.insert(rows, 'Down');
            else sheet.delete(rows, 'Up');
          }
          for (const [index, row] of targets.entries()) {
            const area = tracked[index]?.area ?? null;
            const address = area === null ? '#REF!' : formatAddress(area);
            expect(formulas.formula(index, 0)).toBe(`=Blad1!${address}`);
            if (area !== null) expect(sheet.value(area.row, area.column)).toBe(`mark${row}`);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
