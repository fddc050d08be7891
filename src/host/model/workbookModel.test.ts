import { ironCalcInNode } from './calc/ironCalcInNode';
import { parseAddress } from './address';
import { OpcPackage } from '../../ooxml/opcPackage';
import { WorkbookModel } from './workbookModel';

const engine = ironCalcInNode();

function blank(): WorkbookModel {
  return WorkbookModel.blank({ engine });
}

function reopened(workbook: WorkbookModel): WorkbookModel {
  return WorkbookModel.open(workbook.save(), { engine: null });
}

describe('WorkbookModel', () => {
  it('begins with one sheet, Blad1', () => {
    expect(blank().sheets.map((sheet) => sheet.name)).toEqual(['Blad1']);
  });

  it('says when a file is opened that one of its sheets is broken', () => {
    const pkg = OpcPackage.open(blank().save());
    pkg.setBytes('xl/worksheets/sheet1.xml', new TextEncoder().encode('<worksheet><sheetData>'));
    expect(() => WorkbookModel.open(pkg.save(), { engine: null })).toThrow(
      expect.objectContaining({ code: 'badXml' }) as Error,
    );
  });

  it('computes a formula when its value is asked for, and saves the value', () => {
    const workbook = blank();
    const sheet = workbook.activeSheet;
    sheet.setInput(0, 0, 2);
    sheet.setInput(1, 0, '=A1*21');
    expect(sheet.value(1, 0)).toBe(42);
    sheet.setInput(0, 0, 3);
    expect(sheet.value(1, 0)).toBe(63);
    const again = reopened(workbook);
    expect(again.activeSheet.value(1, 0)).toBe(63);
    expect(again.activeSheet.formula(1, 0)).toBe('=A1*21');
  });

  it('follows structured references through a table that grows', () => {
    const workbook = blank();
    const sheet = workbook.activeSheet;
    const rows = [
      ['Namn', 'Belopp'],
      ['a', 1],
      ['b', 2],
    ];
    rows.forEach((row, r) => row.forEach((value, c) => sheet.setInput(r, c, value)));
    const table = workbook.addTable(sheet, parseAddress('A1:B3'), true);
    table.name = 'tblX';
    sheet.setInput(0, 5, '=SUM(tblX[Belopp])');
    expect(sheet.value(0, 5)).toBe(3);
    table.addRows(null, 1);
    sheet.setInput(3, 1, 10);
    expect(sheet.value(0, 5)).toBe(13);
    table.renameColumn(1, 'Summa');
    expect(sheet.formula(0, 5)).toBe('=SUM(tblX[Summa])');
    expect(sheet.value(0, 1)).toBe('Summa');
  });
});
