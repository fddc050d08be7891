import { parseAddress } from '../address';
import { ironCalcInNode } from '../calc/ironCalcInNode';
import type { ModelChange } from '../modelChange';
import type { SheetModel } from '../sheetModel';
import { fillCells } from '../testing/fillCells';
import { WorkbookModel } from '../workbookModel';
import { refusal } from '../testing/refusal';

function blank(): { workbook: WorkbookModel; sheet: SheetModel } {
  const workbook = WorkbookModel.blank({ engine: null });
  return { workbook, sheet: workbook.activeSheet };
}

describe('typing into cells', () => {
  it.each<[string, unknown, string]>([
    ['12%', 0.12, '0%'],
    ['2023-05-01', 45047, 'm/d/yyyy'],
    ['TRUE', true, 'General'],
    ['007', 7, 'General'],
    ["'007", '007', 'General'],
    ["''x", "'x", 'General'],
    ['Öka', 'Öka', 'General'],
    ['#N/A', { error: '#N/A' }, 'General'],
  ])('reads %s as Excel does', (typed, value, numberFormat) => {
    const { sheet } = blank();
    sheet.setInput(0, 0, typed);
    expect(sheet.value(0, 0)).toEqual(value);
    expect(sheet.format(0, 0).numberFormat).toBe(numberFormat);
  });

  it('marks text behind an apostrophe that would be read as something else, until something else is typed', () => {
    const { sheet } = blank();
    fillCells(sheet, 'A1', [["'007", "'=1+1", "'Öka", 'Öka']]);
    expect([0, 1, 2, 3].map((column) => sheet.format(0, column).quotePrefix)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    sheet.setInput(0, 0, 7);
    expect(sheet.format(0, 0).quotePrefix).toBe(false);
  });

  it('keeps a format that is there, and text in text cells', () => {
    const { sheet } = blank();
    sheet.patchFormat(parseAddress('A1'), { numberFormat: '0.000' });
    sheet.setInput(0, 0, '12%');
    expect(sheet.format(0, 0).numberFormat).toBe('0.000');
    sheet.patchFormat(parseAddress('B1:B3'), { numberFormat: '@' });
    fillCells(sheet, 'B1', [['=1+1'], ['007'], [5]]);
    expect([0, 1, 2].map((row) => sheet.value(row, 1))).toEqual(['=1+1', '007', '5']);
  });

  it('leaves on null, empties on an empty text, and refuses what Excel refuses', () => {
    const { sheet } = blank();
    fillCells(sheet, 'A1', [['x']]);
    sheet.setInput(0, 0, null);
    expect(sheet.value(0, 0)).toBe('x');
    sheet.setInput(0, 0, '');
    expect(sheet.value(0, 0)).toBeNull();
    expect(sheet.formula(0, 0)).toBe('');
    expect(() => sheet.setInput(0, 0, '=SUM(')).toThrow(refusal('InvalidArgument'));
    expect(() => sheet.setInput(0, 0, 'x'.repeat(32768))).toThrow(refusal('InvalidArgument'));
    expect(() => sheet.setInput(0, 0, NaN)).toThrow(refusal('InvalidArgument'));
    expect(() => sheet.setInput(1048576, 0, 1)).toThrow(refusal('InvalidArgument'));
    expect(sheet.usedArea(true)).toBeNull();
  });

  it('shows values under their formats', () => {
    const { sheet } = blank();
    sheet.patchFormat(parseAddress('A1:A2'), { numberFormat: '#,##0.0' });
    fillCells(sheet, 'A1', [[1234.56], ['text'], [true]]);
    expect([0, 1, 2].map((row) => sheet.text(row, 0))).toEqual(['1,234.6', 'text', 'TRUE']);
  });
});

describe('formulas without an engine', () => {
  it('have no value and are listed', () => {
    const { workbook, sheet } = blank();
    sheet.setInput(0, 0, '=1+1');
    expect(sheet.value(0, 0)).toBeNull();
    expect(workbook.uncomputed).toEqual([
      { sheet: 'Blad1', address: 'A1', formula: '=1+1', reason: 'no formula engine' },
    ]);
    sheet.setInput(0, 0, 2);
    expect(workbook.uncomputed).toEqual([]);
  });
});

describe('the engine as a cache', () => {
  it('is not started while nothing changed, and is fed the changes afterwards', () => {
    const first = WorkbookModel.blank({ engine: ironCalcInNode() });
    fillCells(first.activeSheet, 'A1', [[1], ['=A1+1'], ['=A2+1']]);
    let started = 0;
    const workbook = WorkbookModel.open(first.save(), {
      engine: () => {
        started += 1;
        return ironCalcInNode()();
      },
    });
    const sheet = workbook.activeSheet;
    expect(sheet.value(2, 0)).toBe(3);
    expect(started).toBe(0);
    sheet.setInput(0, 0, 5);
    expect(sheet.value(2, 0)).toBe(7);
    sheet.setInput(1, 0, '=A1*10');
    expect(sheet.value(2, 0)).toBe(51);
    expect(started).toBe(1);
    sheet.insert(parseAddress('1:1'), 'Down');
    expect(sheet.value(3, 0)).toBe(51);
    expect(started).toBe(2);
  });

  it('keeps the cached value of a formula that the engine cannot do, and says so', () => {
    const first = WorkbookModel.blank({ engine: null });
    const record = first.activeSheet.part.ensureCell(1, 1);
    record.formula = { text: 'SUM(B1)+FILTERXML("<a/>","//a")' };
    record.value = 17;
    const workbook = WorkbookModel.open(first.save(), { engine: ironCalcInNode() });
    const sheet = workbook.activeSheet;
    sheet.setInput(0, 1, 1);
    expect(sheet.value(0, 0)).toBe(17);
    expect(workbook.uncomputed).toMatchObject([{ sheet: 'Blad1', address: 'A1' }]);
    expect(WorkbookModel.open(workbook.save(), { engine: null }).activeSheet.value(0, 0)).toBe(17);
  });
});

describe('changes', () => {
  it('are told at once, or at the end of a batch', () => {
    const { workbook, sheet } = blank();
    const heard: ModelChange['kind'][] = [];
    const stop = workbook.onChange((change) => heard.push(change.kind));
    sheet.setInput(0, 0, 1);
    expect(heard).toEqual(['cells']);
    workbook.beginBatch();
    sheet.patchFormat(parseAddress('A1'), { fill: '#FFFFFF' });
    expect(heard).toEqual(['cells']);
    workbook.endBatch();
    expect(heard).toEqual(['cells', 'format']);
    stop();
    sheet.setInput(0, 0, 2);
    expect(heard).toHaveLength(2);
  });
});
