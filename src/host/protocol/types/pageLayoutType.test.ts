import { blankExcel } from '../blankExcel';

function onLayout(
  work: (layout: Excel.PageLayout, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  return blankExcel().Excel.run((context) =>
    work(context.workbook.worksheets.getActiveWorksheet().pageLayout, context),
  );
}

describe('PageLayout', () => {
  test('orientation, paper, scale to pages, centring and margins are set and read back', () =>
    onLayout(async (layout, context) => {
      layout.set({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
        topMargin: 36,
      });
      layout.load('orientation,paperSize,zoom,centerHorizontally,topMargin');
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
        topMargin: 36,
      });
    }));

  test('margins can be given in centimetres', () =>
    onLayout(async (layout, context) => {
      layout.setPrintMargins('Centimeters', { left: 2.54 });
      layout.load('leftMargin');
      await context.sync();
      expect(layout.leftMargin).toBeCloseTo(72);
    }));

  test('print area and title rows are set and told; without them they are null objects', () =>
    onLayout(async (layout, context) => {
      const noArea = layout.getPrintAreaOrNullObject();
      const noRows = layout.getPrintTitleRowsOrNullObject();
      await context.sync();
      expect([noArea.isNullObject, noRows.isNullObject]).toEqual([true, true]);
      layout.setPrintArea('A1:F20');
      layout.setPrintTitleRows('$1:$3');
      const area = layout.getPrintArea().load('address');
      const rows = layout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect([area.address, rows.address]).toEqual(['Blad1!A1:F20', 'Blad1!1:3']);
    }));

  test('headers and footers are set and read back', () =>
    onLayout(async (layout, context) => {
      const pages = layout.headersFooters.defaultForAllPages;
      pages.set({ centerHeader: 'Måltavlan', rightFooter: 'Sida &P av &N' });
      pages.load('centerHeader,rightFooter,leftFooter');
      await context.sync();
      expect([pages.centerHeader, pages.rightFooter, pages.leftFooter]).toEqual([
        'Måltavlan',
        'Sida &P av &N',
        '',
      ]);
    }));
});
