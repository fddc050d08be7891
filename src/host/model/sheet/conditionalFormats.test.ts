import { formatAddress, parseAddress } from '../address';
import type { SheetModel } from '../sheetModel';
import { WorkbookModel } from '../workbookModel';
import { refusal } from '../testing/refusal';

function blank(): { workbook: WorkbookModel; sheet: SheetModel } {
  const workbook = WorkbookModel.blank({ engine: null });
  return { workbook, sheet: workbook.activeSheet };
}

function addRule(sheet: SheetModel, address: string, formula: string): string {
  const rule = sheet.addCustomFormat(parseAddress(address));
  rule.formula = formula;
  return rule.id;
}

describe('conditional formats', () => {
  it('puts a new rule before the others, with priority 1 in the file', () => {
    const { sheet } = blank();
    const first = addRule(sheet, 'A1:A9', '=$A1=1');
    const second = addRule(sheet, 'A1:A9', '=$A1=2');
    const rules = sheet.conditionalFormats;
    expect(rules.map((rule) => rule.id)).toEqual([second, first]);
    expect(rules.map((rule) => rule.home.rule.attributes['priority'])).toEqual(['1', '2']);
    expect(rules.map((rule) => rule.priority)).toEqual([0, 1]);
    const last = rules[0];
    if (last !== undefined) last.priority = 1;
    expect(sheet.conditionalFormats.map((rule) => rule.id)).toEqual([first, second]);
  });

  it('keeps formula, format, stop and areas through a file', () => {
    const { workbook, sheet } = blank();
    const rule = sheet.addCustomFormat(parseAddress('B2:C9'));
    rule.formula = '=$B2="Grön"';
    rule.patchFormat({ fill: '#C6EFCE', fontColor: '#006100' });
    rule.patchFormat({ bold: true });
    rule.stopIfTrue = true;
    rule.areas = [parseAddress('B2:C9'), parseAddress('E2:E9')];
    const again = WorkbookModel.open(workbook.save(), { engine: null }).activeSheet.conditionalFormats;
    expect(again).toHaveLength(1);
    expect(again[0]?.formula).toBe('=$B2="Grön"');
    expect(again[0]?.stopIfTrue).toBe(true);
    expect(again[0]?.format).toEqual({ fill: '#C6EFCE', fontColor: '#006100', bold: true });
    expect(again[0]?.areas.map(formatAddress)).toEqual(['B2:C9', 'E2:E9']);
  });

  it('refuses structured references, broken formulas and unknown ids', () => {
    const { workbook, sheet } = blank();
    workbook.addTable(sheet, parseAddress('A1:A3'), true);
    const rule = sheet.addCustomFormat(parseAddress('A2:A3'));
    expect(() => {
      rule.formula = '=Tabell1[Kolumn1]=1';
    }).toThrow(refusal('InvalidArgument'));
    expect(() => {
      rule.formula = '=[@Kolumn1]=1';
    }).toThrow(refusal('InvalidArgument'));
    expect(() => {
      rule.formula = '=SUM(';
    }).toThrow(refusal('InvalidArgument'));
    expect(() => {
      rule.formula = '';
    }).toThrow(refusal('InvalidArgument'));
    expect(() => sheet.removeConditionalFormat('nej')).toThrow(refusal('ItemNotFound'));
  });

  it('does not save a rule that never got a formula, and removes rules from cleared cells', () => {
    const { workbook, sheet } = blank();
    sheet.addCustomFormat(parseAddress('A1'));
    expect(WorkbookModel.open(workbook.save(), { engine: null }).activeSheet.conditionalFormats).toEqual([]);
    addRule(sheet, 'A1:C3', '=A1=1');
    sheet.clear(parseAddress('B1:B3'), 'Formats');
    expect(sheet.conditionalFormats[0]?.areas.map(formatAddress)).toEqual(['A1:A3', 'C1:C3']);
    sheet.clear(parseAddress('A1:C3'), 'Formats');
    expect(sheet.conditionalFormats).toEqual([]);
  });
});
