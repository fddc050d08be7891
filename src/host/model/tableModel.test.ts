import { formatAddress, parseAddress } from './address';
import { ironCalcInNode } from './calc/ironCalcInNode';
import type { SheetModel } from './sheetModel';
import type { TableModel } from './tableModel';
import { fillCells, readCells } from './testing/fillCells';
import { WorkbookModel } from './workbookModel';
import { refusal } from './testing/refusal';

function withTable(): { workbook: WorkbookModel; sheet: SheetModel; table: TableModel } {
  const workbook = WorkbookModel.blank({ engine: ironCalcInNode() });
  const sheet = workbook.activeSheet;
  fillCells(sheet, 'A4', [
    ['Namn', 'Belopp', 'Dubbelt'],
    ['a', 1, null],
    ['b', 2, null],
  ]);
  const table = workbook.addTable(sheet, parseAddress('A4:C6'), true);
  table.name = 'tblBudget';
  sheet.setInput(4, 2, '=[@Belopp]*2');
  sheet.setInput(5, 2, '=[@Belopp]*2');
  return { workbook, sheet, table };
}

function savedFormula(workbook: WorkbookModel, table: string, column: number): string | undefined {
  const again = WorkbookModel.open(workbook.save(), { engine: null });
  return again.table(table)?.record.columns[column]?.calculatedFormula;
}

describe('making a table', () => {
  it('makes headers text and unique, as Excel does', () => {
    const workbook = WorkbookModel.blank({ engine: null });
    const sheet = workbook.activeSheet;
    fillCells(sheet, 'A1', [
      ['X', 'x', '', 2023, 'X'],
      [1, 2, 3, 4, 5],
    ]);
    const table = workbook.addTable(sheet, parseAddress('A1:E2'), true);
    expect(table.name).toBe('Tabell1');
    expect(table.columns.map((column) => column.name)).toEqual(['X', 'x2', 'Kolumn1', '2023', 'X3']);
    expect(sheet.value(0, 3)).toBe('2023');
    expect(table.showFilterButton).toBe(true);
    expect(table.style).toBe('TableStyleMedium2');
  });

  it('inserts a header row when there is none, and a body row below a header alone', () => {
    const workbook = WorkbookModel.blank({ engine: null });
    const sheet = workbook.activeSheet;
    fillCells(sheet, 'A1', [[1, 2]]);
    const table = workbook.addTable(sheet, parseAddress('A1:B1'), false);
    expect(readCells(sheet, 'A1:B2')).toEqual([
      ['Kolumn1', 'Kolumn2'],
      [1, 2],
    ]);
    expect(formatAddress(table.area)).toBe('A1:B2');
    sheet.setInput(0, 4, 'Ensam');
    expect(formatAddress(workbook.addTable(sheet, parseAddress('E1'), true).area)).toBe('E1:E2');
  });

  it('refuses overlaps and names that Excel refuses', () => {
    const { workbook, sheet, table } = withTable();
    expect(() => workbook.addTable(sheet, parseAddress('C6:D8'), true)).toThrow(refusal('InvalidArgument'));
    for (const name of ['A1', 'R1C1', 'c', 'två ord', '1a', '', 'x'.repeat(256)]) {
      expect(() => {
        table.name = name;
      }).toThrow(refusal('InvalidArgument'));
    }
    workbook.addName('Upptaget', '=Blad1!$A$1');
    expect(() => {
      table.name = 'upptaget';
    }).toThrow(refusal('ItemAlreadyExists'));
    expect(() => workbook.addName('TBLBUDGET', '=1')).toThrow(refusal('ItemAlreadyExists'));
    expect(table.name).toBe('tblBudget');
  });
});

describe('a table', () => {
  it('saves the formula that all rows of a column share, and forgets it when one differs', () => {
    const { workbook, sheet } = withTable();
    expect(savedFormula(workbook, 'tblBudget', 2)).toBe('tblBudget[[#This Row],[Belopp]]*2');
    sheet.setInput(5, 2, 7);
    expect(savedFormula(workbook, 'tblBudget', 2)).toBeUndefined();
    sheet.setInput(4, 2, '=B5*3');
    sheet.setInput(5, 2, '=B6*3');
    expect(savedFormula(workbook, 'tblBudget', 2)).toBe('B5*3');
  });

  it('takes new names from header cells, and gives cells new names', () => {
    const { workbook, sheet, table } = withTable();
    sheet.setInput(0, 5, '=SUM(tblBudget[Belopp])');
    sheet.setInput(3, 1, 'Summa kr');
    expect(table.columns[1]?.name).toBe('Summa kr');
    expect(sheet.formula(4, 2)).toBe('=[@[Summa kr]]*2');
    expect(sheet.formula(0, 5)).toBe('=SUM(tblBudget[Summa kr])');
    sheet.setInput(3, 0, '');
    expect(sheet.value(3, 0)).toBe('Kolumn1');
    sheet.setInput(3, 0, 'SUMMA KR');
    expect(sheet.value(3, 0)).toBe('SUMMA KR2');
    expect(() => table.renameColumn(0, 'dubbelt')).toThrow(refusal('ItemAlreadyExists'));
    table.name = 'tblNy';
    expect(sheet.formula(0, 5)).toBe('=SUM(tblNy[Summa kr])');
    expect(workbook.table('TBLNY')).toBe(table);
    expect(sheet.value(0, 5)).toBe(3);
  });

  it('grows by sheet rows inserted below it and a resize, as commands do', () => {
    const { sheet, table } = withTable();
    sheet.setInput(7, 0, 'under');
    sheet.insert(parseAddress('7:8'), 'Down');
    expect(formatAddress(table.area)).toBe('A4:C6');
    table.resize(parseAddress('A4:C8'));
    expect(formatAddress(table.bodyArea)).toBe('A5:C8');
    expect(sheet.value(9, 0)).toBe('under');
    expect(() => table.resize(parseAddress('A5:C8'))).toThrow(refusal('InvalidArgument'));
    expect(() => table.resize(parseAddress('A4:C4'))).toThrow(refusal('InvalidArgument'));
    table.resize(parseAddress('A4:D8'));
    expect(table.columns.map((column) => column.name)).toEqual(['Namn', 'Belopp', 'Dubbelt', 'Kolumn1']);
    expect(sheet.value(3, 3)).toBe('Kolumn1');
    sheet.setInput(0, 6, '=SUM(tblBudget[Belopp])');
    table.resize(parseAddress('A4:A8'));
    expect(sheet.formula(0, 6)).toBe('=SUM(#REF!)');
  });

  it('grows when rows are inserted in it and keeps one row when all are deleted', () => {
    const { sheet, table } = withTable();
    sheet.insert(parseAddress('A5:C5'), 'Down');
    expect(formatAddress(table.area)).toBe('A4:C7');
    expect(sheet.formula(5, 2)).toBe('=[@Belopp]*2');
    table.deleteRows(0, 3);
    expect(formatAddress(table.area)).toBe('A4:C5');
    expect(readCells(sheet, 'A5:C5')).toEqual([['', '', '']]);
  });

  it('has a totals row on demand', () => {
    const { sheet, table } = withTable();
    sheet.setInput(6, 0, 'under');
    table.showTotals = true;
    expect(formatAddress(table.area)).toBe('A4:C7');
    expect(readCells(sheet, 'A7:C8')).toEqual([
      ['Summa', '', '=SUBTOTAL(109,[Dubbelt])'],
      ['under', '', ''],
    ]);
    expect(sheet.value(6, 2)).toBe(6);
    table.showTotals = false;
    expect(sheet.value(6, 0)).toBe('under');
    expect(formatAddress(table.area)).toBe('A4:C6');
  });

  it('gains and loses columns', () => {
    const { sheet, table } = withTable();
    sheet.setInput(4, 3, 'granne');
    expect(table.addColumn(1, 'Ny').name).toBe('Ny');
    expect(table.columns.map((column) => column.name)).toEqual(['Namn', 'Ny', 'Belopp', 'Dubbelt']);
    expect(sheet.formula(4, 3)).toBe('=[@Belopp]*2');
    expect(sheet.value(4, 4)).toBe('granne');
    table.addColumn(null, 'Sist');
    expect(readCells(sheet, 'A4:F5')[0]).toEqual(['Namn', 'Ny', 'Belopp', 'Dubbelt', 'Sist', '']);
    expect(sheet.value(4, 5)).toBe('granne');
    table.deleteColumn(2);
    expect(sheet.formula(4, 2)).toBe('=#REF!*2');
  });

  it('becomes plain cells, or goes with all it held', () => {
    const first = withTable();
    first.sheet.setInput(0, 5, '=SUM(tblBudget[Belopp])');
    first.table.convertToRange();
    expect(first.workbook.tables).toEqual([]);
    expect(first.sheet.formula(0, 5)).toBe('=SUM($B$5:$B$6)');
    expect(first.sheet.value(4, 2)).toBe(2);
    const second = withTable();
    second.sheet.setInput(0, 5, '=SUM(tblBudget[Belopp])');
    second.table.delete();
    expect(second.sheet.usedArea(true)).toEqual(parseAddress('F1'));
    expect(second.sheet.formula(0, 5)).toBe('=SUM(#REF!)');
  });
});
