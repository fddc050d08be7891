import type { PageLayoutInput } from '../layout/change';

/** The room of a footer's line. */
const FOOTER_POINTS = 14;

/** Queues the page set-up of a sheet: paper and margins, repeated rows, pages wide and tall, footer. */
export function writePageLayout(sheet: Excel.Worksheet, input: PageLayoutInput): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = input.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = input.paperSize ?? 'A4';
  if (input.margin !== undefined) setMargins(pageLayout, input.margin);
  pageLayout.zoom = {
    horizontalFitToPages: input.fitWide,
    ...(input.fitTall !== undefined && { verticalFitToPages: input.fitTall }),
  };
  if (input.titleRows !== undefined) pageLayout.setPrintTitleRows(input.titleRows);
  if (input.printArea !== undefined) pageLayout.setPrintArea(input.printArea);
  const pages = pageLayout.headersFooters.defaultForAllPages;
  if (input.footerLeft !== undefined) pages.leftFooter = input.footerLeft;
  if (input.footerCenter !== undefined) pages.centerFooter = input.footerCenter;
  if (input.footerRight !== undefined) pages.rightFooter = input.footerRight;
}

/** Four equal margins; the footer stays within the lower one, so that no row is printed over it. */
function setMargins(pageLayout: Excel.PageLayout, points: number): void {
  pageLayout.leftMargin = points;
  pageLayout.rightMargin = points;
  pageLayout.topMargin = points;
  pageLayout.bottomMargin = points + FOOTER_POINTS;
  pageLayout.footerMargin = points / 2;
}
