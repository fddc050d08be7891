import { parseAddress } from '../address';
import { ironCalcInNode } from '../calc/ironCalcInNode';
import { WorkbookModel } from '../workbookModel';
import { refusal } from '../testing/refusal';

describe('defined names', () => {
  it('refer to cells, columns of tables, constants and formulas', () => {
    const workbook = WorkbookModel.blank({ engine: ironCalcInNode() });
    const sheet = workbook.activeSheet;
    sheet.setInput(0, 0, 'Namn');
    sheet.setInput(1, 0, 'RS');
    workbook.addTable(sheet, parseAddress('A1:A2'), true).name = 'tblNamnder';
    const cell = workbook.addName('MT_Namnd', '=Blad1!$A$2', undefined, 'nämnden');
    const column = workbook.addName('MT_ListaNamnder', '=tblNamnder[Namn]');
    const constant = workbook.addName('Grans', '=0.8');
    const text = workbook.addName('Hej', 'hej "du"');
    expect(cell.target).toEqual({ sheet, area: parseAddress('A2') });
    expect(cell.value).toBe('RS');
    expect(cell.comment).toBe('nämnden');
    expect(column.formula).toBe('=tblNamnder[Namn]');
    expect(column.target).toEqual({ sheet, area: parseAddress('A2') });
    expect([constant.value, constant.target, text.value]).toEqual([0.8, null, 'hej "du"']);
    sheet.setInput(0, 3, '=Grans*2');
    expect(sheet.value(0, 3)).toBe(1.6);
    constant.formula = '=0.5';
    expect(sheet.value(0, 3)).toBe(1);
    constant.delete();
    expect(sheet.value(0, 3)).toEqual({ error: '#NAME?' });
    expect(workbook.names.map((name) => name.name)).toEqual(['Hej', 'MT_ListaNamnder', 'MT_Namnd']);
  });

  it('refuses what Excel refuses', () => {
    const workbook = WorkbookModel.blank({ engine: null });
    workbook.addName('Finns', '=1');
    expect(() => workbook.addName('FINNS', '=2')).toThrow(refusal('ItemAlreadyExists'));
    expect(() => workbook.addName('A1', '=2')).toThrow(refusal('InvalidArgument'));
    expect(() => workbook.addName('två ord', '=2')).toThrow(refusal('InvalidArgument'));
    expect(() => workbook.addName('Trasig', '=SUM(')).toThrow(refusal('InvalidArgument'));
    expect(workbook.addName('Finns', '=3', workbook.activeSheet).scope).toBe(workbook.activeSheet);
  });
});
