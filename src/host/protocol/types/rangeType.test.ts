import { worksheetOrder } from '../../../ooxml/worksheetOrder';
import { element, insertInOrder } from '../../../ooxml/xml';
import { ironCalcInNode } from '../../model/calc/ironCalcInNode';
import { blankExcel } from '../blankExcel';
import type { BlankExcel } from '../blankExcel';

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>;

function onSheet(work: Work, excel: BlankExcel = blankExcel()): Promise<void> {
  return excel.Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

/** Writes what the typings do not allow. */
function setRaw(range: Excel.Range, values: unknown): void {
  range.set({ values: values as unknown[][] });
}

describe('Range values', () => {
  test('are written as if typed and read back with kinds, text and address', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:C4');
      range.values = [
        [1, 'å'],
        [true, '2023-05-01'],
        ["'007", '12%'],
      ];
      range.load(
        'address,values,valueTypes,text,formulas,rowIndex,columnIndex,rowCount,columnCount,cellCount',
      );
      await context.sync();
      expect(range.address).toBe('Blad1!B2:C4');
      expect(range.values).toEqual([
        [1, 'å'],
        [true, 45047],
        ['007', 0.12],
      ]);
      expect(range.valueTypes).toEqual([
        ['Double', 'String'],
        ['Boolean', 'Double'],
        ['String', 'Double'],
      ]);
      expect(range.text[2]).toEqual(['007', '12%']);
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual(
        [1, 1, 3, 2, 6],
      );
    }));

  test('of an empty cell are the empty text of kind Empty', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').load('values,valueTypes,formulas,text');
      await context.sync();
      expect([range.values, range.valueTypes, range.formulas, range.text]).toEqual([
        [['']],
        [['Empty']],
        [['']],
        [['']],
      ]);
    }));

  test('one value is written to every cell', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      setRaw(range, 'x');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['x', 'x'],
        ['x', 'x'],
      ]);
    }));

  test('null leaves a cell and the empty text clears it', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 4]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '', 4]]);
    }));

  test.each([
    ['fewer rows', [[1, 2]]],
    [
      'more columns',
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    ['one dimension', [1, 2]],
    ['null for all', null],
    [
      'an object',
      [
        [{}, 1],
        [1, 1],
      ],
    ],
  ])('of another shape are refused: %s', async (_what, values) => {
    const run = onSheet(async (sheet, context) => {
      setRaw(sheet.getRange('A1:B2'), values);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
  });

  test('of many cells are sent in pieces and all arrive', async () => {
    const excel = blankExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C2000').values = Array.from({ length: 2000 }, (_row, row) => [
        row,
        row * 2,
        `rad ${row}`,
      ]);
      await context.sync();
    }, excel);
    const { activeSheet } = excel.model;
    expect([activeSheet.value(0, 0), activeSheet.value(1999, 1), activeSheet.value(1999, 2)]).toEqual([
      0,
      3998,
      'rad 1999',
    ]);
    expect(excel.host.counters.syncs).toBe(1);
  });

  test('of many cells with the wrong shape are refused before anything is written', async () => {
    const excel = blankExcel();
    const run = onSheet(async (sheet, context) => {
      sheet.getRange('A1:C2000').values = Array.from({ length: 1999 }, () => [1, 2, 3]);
      await context.sync();
    }, excel);
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(excel.model.activeSheet.value(0, 0)).toBeNull();
  });

  test('above five million cells are null without an error', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A:E').load('values,rowCount');
      await context.sync();
      expect([range.values, range.rowCount]).toEqual([null, 1048576]);
    }));
});

describe('Range formulas', () => {
  test('are computed in the same sync; errors are texts of kind Error', () =>
    onSheet(
      async (sheet, context) => {
        const range = sheet.getRange('A1:A3');
        range.formulas = [[20], ['=A1*2'], ['=A1/0']];
        range.load('values,valueTypes,formulas,text');
        await context.sync();
        expect(range.values).toEqual([[20], [40], ['#DIV/0!']]);
        expect(range.valueTypes).toEqual([['Double'], ['Double'], ['Error']]);
        expect(range.formulas).toEqual([[20], ['=A1*2'], ['=A1/0']]);
        expect(range.text).toEqual([['20'], ['40'], ['#DIV/0!']]);
      },
      blankExcel({}, ironCalcInNode()),
    ));

  test('that cannot be read are refused', async () => {
    const run = onSheet(async (sheet, context) => {
      sheet.getRange('A1').formulas = [['=SUM(']];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('a protected sheet', () => {
  test('refuses to change locked cells', async () => {
    const excel = blankExcel();
    const { part } = excel.model.activeSheet;
    insertInOrder(part.root, element('sheetProtection', { sheet: true }), worksheetOrder);
    const run = onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    }, excel);
    await expect(run).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});

describe('Range number formats, links and hidden rows', () => {
  test('a number format is written for all or cell by cell, null leaves one', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.set({ numberFormat: '0.0' as unknown as string[][] });
      range.numberFormat = [[null, '0%', 'yyyy-mm-dd']];
      range.values = [[1.25, 0.5, 45047]];
      range.load('numberFormat,text');
      await context.sync();
      expect(range.numberFormat).toEqual([['0.0', '0%', 'yyyy-mm-dd']]);
      expect(range.text).toEqual([['1.3', '50%', '2023-05-01']]);
    }));

  test('a link to a place in the workbook is read back', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.hyperlink = { documentReference: 'Blad1!B5', textToDisplay: 'Till målet', screenTip: 'Gå dit' };
      range.load('hyperlink,values');
      await context.sync();
      expect(range.hyperlink).toMatchObject({ documentReference: 'Blad1!B5', textToDisplay: 'Till målet' });
      expect(range.values).toEqual([['Till målet']]);
    }));

  test('hidden is null where only some rows are', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A2').rowHidden = true;
      const some = sheet.getRange('A1:A2').load('hidden,rowHidden,columnHidden');
      const all = sheet.getRange('A2:B2').load('hidden');
      await context.sync();
      expect([some.hidden, some.rowHidden, some.columnHidden, all.hidden]).toEqual([null, null, false, true]);
    }));
});

describe('Range changes', () => {
  test('clear empties contents or everything', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      range.format.fill.color = '#FFC7CE';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear();
      range.load('values');
      const fills = [
        sheet.getRange('A1').format.fill.load('color'),
        sheet.getRange('B1').format.fill.load('color'),
      ];
      await context.sync();
      expect(range.values).toEqual([['', '']]);
      expect(fills.map(({ color }) => color)).toEqual(['#FFC7CE', '#FFFFFF']);
    }));

  test('insert gives the new empty cells and moves what was there', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      const inserted = sheet.getRange('2:3').insert('Down').load('address');
      const column = sheet.getRange('A1:A4').load('values');
      await context.sync();
      expect(inserted.address).toBe('Blad1!2:3');
      expect(column.values).toEqual([[1], [''], [''], [2]]);
    }));

  test('delete moves what follows up', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('2:2').delete('Up');
      const column = sheet.getRange('A1:A3').load('values');
      await context.sync();
      expect(column.values).toEqual([[1], [3], ['']]);
    }));

  test('select moves the selection', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(['Blad1!B2:C3', 'Blad1!B2']);
    }));

  test('getRanges reaches several areas at once', () =>
    onSheet(async (sheet, context) => {
      const areas = sheet.getRanges('A1:B2,D4').load('address,areaCount,cellCount');
      areas.format.font.bold = true;
      const parts = areas.areas.load('items/address');
      const bold = sheet.getRange('D4').format.font.load('bold');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Blad1!A1:B2,Blad1!D4', 2, 5]);
      expect(parts.items.map(({ address }) => address)).toEqual(['Blad1!A1:B2', 'Blad1!D4']);
      expect(bold.bold).toBe(true);
    }));
});
