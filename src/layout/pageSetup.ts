import type { Change, PageLayoutInput } from './change';
import { LAYOUT_NAMES, type LayoutContext } from './layoutContext';

/** What differs between sheets. */
export interface PageSetupOptions {
  /** Rows repeated on every page, as `$1:$4`. */
  readonly titleRows?: string;
  /** Whole columns, as `A:H`. */
  readonly printArea?: string;
  /** The width of what is printed, in characters of the standard font; decides the paper. */
  readonly characters?: number;
}

/** Half an inch: more of the page for the columns than Excel's own margins leave. */
const MARGIN_POINTS = 36;
/** An A4 page on its side holds 144 characters a line at full size; past this the text would be smaller than 7 points. */
const MOST_CHARACTERS_ON_A4 = 230;

/**
 * Landscape, one page wide, board and sheet in the footer with the page number. A4, but A3 where a page as wide as the sheet could
 * not be read on A4; a printer without A3 makes it smaller.
 */
export function pageSetup(sheet: string, context: LayoutContext, options: PageSetupOptions = {}): Change {
  return pageSetupFor(sheet, `${context.board} · ${workbookTitle(context)}`, options);
}

/** The same with other words in the footer, for a workbook that does not say what it is. */
export function pageSetupFor(sheet: string, footer: string, options: PageSetupOptions = {}): Change {
  const { titleRows, printArea, characters = 0 } = options;
  const layout: PageLayoutInput = {
    orientation: 'landscape',
    paperSize: characters > MOST_CHARACTERS_ON_A4 ? 'A3' : 'A4',
    margin: MARGIN_POINTS,
    fitWide: 1,
    ...(titleRows !== undefined && { titleRows }),
    ...(printArea !== undefined && { printArea }),
    footerLeft: footerText(footer),
    footerCenter: '&A',
    footerRight: 'Sida &P av &N',
  };
  return { kind: 'pageLayout', sheet, layout };
}

/**
 * What the workbook is, in a few words.
 * @example workbookTitle({ kind: 'uppfoljning', period: 'April', year: 2023, … }) // 'Uppföljning april 2023'
 */
export function workbookTitle({ kind, period, year }: LayoutContext): string {
  const words = [LAYOUT_NAMES[kind], period?.toLocaleLowerCase('sv'), String(year)];
  return words.filter((word) => word !== undefined).join(' ');
}

/** `&` starts a code in a footer. */
function footerText(text: string): string {
  return text.replaceAll('&', '&&');
}
