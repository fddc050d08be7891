import { parseAddress } from '../address';
import type { SheetModel } from '../sheetModel';
import type { Validation, ValidationRule } from '../validation';
import { WorkbookModel } from '../workbookModel';
import { blockAreas } from './ruleAreas';
import { formatAddress } from '../address';
import { refusal } from '../testing/refusal';

function validation(rule: ValidationRule): Validation {
  return {
    type: 'None',
    rule,
    errorAlert: { title: 'Fel', message: 'Så kan det inte stå', showAlert: true, style: 'Warning' },
    prompt: { title: 'Tips', message: 'Välj', showPrompt: true },
    ignoreBlanks: true,
  };
}

function blank(): { workbook: WorkbookModel; sheet: SheetModel } {
  const workbook = WorkbookModel.blank({ engine: null });
  return { workbook, sheet: workbook.activeSheet };
}

function areas(sheet: SheetModel): string[][] {
  return sheet.validations.nodes().map((node) => blockAreas(node).map(formatAddress));
}

describe('data validation', () => {
  it.each<[string, ValidationRule, ValidationRule]>([
    [
      'List',
      { list: { inCellDropDown: true, source: 'Ja,Nej' } },
      { list: { inCellDropDown: true, source: 'Ja,Nej' } },
    ],
    [
      'List',
      { list: { inCellDropDown: false, source: '=Lista' } },
      { list: { inCellDropDown: false, source: '=Lista' } },
    ],
    [
      'WholeNumber',
      { wholeNumber: { formula1: 1, operator: 'GreaterThanOrEqualTo' } },
      { wholeNumber: { formula1: '=1', operator: 'GreaterThanOrEqualTo' } },
    ],
    [
      'Decimal',
      { decimal: { formula1: 0.5, formula2: '=$A$1', operator: 'NotBetween' } },
      { decimal: { formula1: '=0.5', formula2: '=$A$1', operator: 'NotBetween' } },
    ],
    [
      'Date',
      { date: { formula1: '2023-01-01', formula2: 45291, operator: 'Between' } },
      { date: { formula1: '=44927', formula2: '=45291', operator: 'Between' } },
    ],
    [
      'TextLength',
      { textLength: { formula1: 10, operator: 'LessThan' } },
      { textLength: { formula1: '=10', operator: 'LessThan' } },
    ],
    ['Custom', { custom: { formula: '=B2>0' } }, { custom: { formula: '=B2>0' } }],
  ])('keeps a %s rule through a file', (type, written, read) => {
    const { workbook, sheet } = blank();
    sheet.setValidation(parseAddress('B2:B5'), validation(written));
    const again = WorkbookModel.open(workbook.save(), { engine: null }).activeSheet;
    expect(again.validation(parseAddress('B2:B5'))).toEqual({ ...validation(read), type });
  });

  it('never leaves a cell with two: the new one is carved out of the old, whose formula keeps its meaning', () => {
    const { sheet } = blank();
    sheet.setValidation(parseAddress('A2:C10'), validation({ custom: { formula: '=A2>0' } }));
    sheet.setValidation(parseAddress('A2:C4'), validation({ custom: { formula: '=A2<0' } }));
    sheet.setValidation(parseAddress('B6:B7'), null);
    expect(areas(sheet)).toEqual([['A5:C5', 'A6:A7', 'C6:C7', 'A8:C10'], ['A2:C4']]);
    expect(sheet.validation(parseAddress('C9'))).toMatchObject({ rule: { custom: { formula: '=A5>0' } } });
    expect(sheet.validation(parseAddress('A4:A5'))).toBe('mixed');
    expect(sheet.validation(parseAddress('B6'))).toBeNull();
    sheet.setValidation(parseAddress('A1:C20'), null);
    expect(areas(sheet)).toEqual([]);
  });

  it('refuses what Excel refuses', () => {
    const { workbook, sheet } = blank();
    workbook.addTable(sheet, parseAddress('E1:E3'), true);
    const bad: ValidationRule[] = [
      { list: { inCellDropDown: true, source: '=Tabell1[Kolumn1]' } },
      { list: { inCellDropDown: true, source: 'x'.repeat(256) } },
      { wholeNumber: { formula1: 1, operator: 'Between' } },
      { custom: { formula: '=SUM(' } },
    ];
    for (const rule of bad) {
      expect(() => sheet.setValidation(parseAddress('A1'), validation(rule))).toThrow(
        refusal('InvalidArgument'),
      );
    }
    expect(areas(sheet)).toEqual([]);
  });

  it('follows rows that are inserted and deleted, even its first one', () => {
    const { sheet } = blank();
    sheet.setValidation(parseAddress('A2:A10'), validation({ custom: { formula: '=AND(A2>0,$D$1>B2)' } }));
    sheet.insert(parseAddress('5:6'), 'Down');
    sheet.delete(parseAddress('2:3'), 'Up');
    expect(areas(sheet)).toEqual([['A2:A10']]);
    expect(sheet.validation(parseAddress('A2'))).toMatchObject({
      rule: { custom: { formula: '=AND(A2>0,$D$1>B2)' } },
    });
  });
});
