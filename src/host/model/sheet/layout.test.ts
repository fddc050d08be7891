import { parseAddress } from '../address';
import type { SheetModel } from '../sheetModel';
import { WorkbookModel } from '../workbookModel';
import { refusal } from '../testing/refusal';

function reopened(change: (sheet: SheetModel) => void): SheetModel {
  const workbook = WorkbookModel.blank({ engine: null });
  change(workbook.activeSheet);
  return WorkbookModel.open(workbook.save(), { engine: null }).activeSheet;
}

describe('widths, heights and formats of rows and columns', () => {
  it('keeps widths in points through the file', () => {
    const sheet = reopened((blank) => {
      blank.setColumnWidth(1, 3, 96);
      blank.setColumnWidth(2, 1, 150);
      blank.setColumnHidden(4, 1, true);
      blank.setRowHeight(2, 2, 40);
      blank.setRowHidden(5, 1, true);
    });
    expect([0, 1, 2, 3, 4, 5].map((column) => sheet.columnWidth(column))).toEqual([48, 96, 150, 96, 0, 48]);
    expect([1, 2, 3, 4, 5].map((row) => sheet.rowHeight(row))).toEqual([15, 40, 40, 15, 0]);
  });

  it('lets a row fit itself again when its contents change, unless its height was set', () => {
    const sheet = reopened((blank) => {
      blank.setInput(0, 0, 'x');
      blank.setInput(1, 0, 'x');
      blank.rows.setAutomaticHeight(0, 60);
      blank.setRowHeight(1, 1, 60);
      blank.setInput(0, 0, 'y');
      blank.setInput(1, 0, 'y');
    });
    expect([sheet.rowHeight(0), sheet.rowHeight(1)]).toEqual([15, 60]);
  });

  it('formats whole columns and rows for cells to come', () => {
    const sheet = reopened((blank) => {
      blank.setInput(2, 1, 'x');
      blank.patchFormat(parseAddress('B:C'), { numberFormat: '0.0', wrap: true });
      blank.patchFormat(parseAddress('3:3'), { fill: '#FFF2CC' });
      blank.setInput(8, 2, 5);
    });
    expect(sheet.format(8, 2).numberFormat).toBe('0.0');
    expect(sheet.text(8, 2)).toBe('5.0');
    expect(sheet.format(2, 1)).toMatchObject({ numberFormat: '0.0', fill: '#FFF2CC', wrap: true });
    expect(sheet.format(2, 2)).toMatchObject({ numberFormat: '0.0', fill: '#FFF2CC' });
    expect(sheet.format(2, 9).fill).toBe('#FFF2CC');
    expect(sheet.format(90, 1).wrap).toBe(true);
  });

  it('fits widths to texts', () => {
    const sheet = reopened((blank) => {
      blank.setInput(0, 0, 'En ganska lång text som tar plats');
      blank.autofitColumns(parseAddress('A:C'));
    });
    expect(sheet.columnWidth(0)).toBeGreaterThan(150);
    expect(sheet.columnWidth(1)).toBe(48);
  });
});

describe('view and page', () => {
  it('keeps frozen panes, gridlines, tab colour and page set-up', () => {
    const sheet = reopened((blank) => {
      blank.freeze = { rows: 4, columns: 1 };
      blank.showGridlines = false;
      blank.tabColor = '#0a7D55';
      blank.pageLayout.patch({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        margins: { left: 36 },
        centerHorizontally: true,
        printTitleRows: parseAddress('1:4'),
        printAreas: [parseAddress('A1:D9')],
        footer: { left: '&D', center: 'Sida &P av &N' },
      });
    });
    expect(sheet.freeze).toEqual({ rows: 4, columns: 1 });
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.tabColor).toBe('#0A7D55');
    expect(sheet.pageLayout.current).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      margins: { left: 36, right: 50.4 },
      centerHorizontally: true,
      printTitleRows: parseAddress('1:4'),
      printTitleColumns: null,
      printAreas: [parseAddress('A1:D9')],
      footer: { left: '&D', center: 'Sida &P av &N', right: '' },
    });
    sheet.freeze = null;
    expect(sheet.freeze).toBeNull();
    sheet.pageLayout.patch({ printAreas: [], zoom: { scale: 80 } });
    expect(sheet.pageLayout.current).toMatchObject({ printAreas: [], zoom: { scale: 80 } });
    expect(() => sheet.pageLayout.patch({ zoom: { scale: 5 } })).toThrow(refusal('InvalidArgument'));
    expect(() => sheet.pageLayout.patch({ printTitleRows: parseAddress('A1:B2') })).toThrow(
      refusal('InvalidArgument'),
    );
  });

  it('keeps links to the workbook and out of it', () => {
    const sheet = reopened((blank) => {
      blank.setHyperlink(parseAddress('A1'), {
        documentReference: 'Blad1!C3',
        textToDisplay: '=Mål',
        screenTip: 'Gå dit',
      });
      blank.setHyperlink(parseAddress('A2:A3'), { address: 'https://example.org/?a=1&b=2' });
    });
    expect(sheet.hyperlink(0, 0)).toEqual({
      documentReference: 'Blad1!C3',
      screenTip: 'Gå dit',
      textToDisplay: '=Mål',
    });
    expect(sheet.hyperlink(2, 0)).toEqual({ address: 'https://example.org/?a=1&b=2' });
    sheet.setHyperlink(parseAddress('A2'), null);
    expect(sheet.hyperlink(1, 0)).toBeNull();
    expect(sheet.hyperlink(2, 0)?.address).toBe('https://example.org/?a=1&b=2');
    expect(() => sheet.setHyperlink(parseAddress('A9'), {})).toThrow(refusal('InvalidArgument'));
  });
});
