import type { FormatInput } from '../change';
import type { SummaryStyle } from './summaryBlock';

const ACCENT = '#1B4B5A';
const DARK = '#201F1E';
const MIDDLE = '#484644';
const LIGHT = '#605E5C';

/** The lines of a summary: under headings and headers, and above totals; nothing else is ruled. */
export const SUMMARY_LINE = ACCENT;

/** What every cell of the block has before its own style. Calibri, whatever the workbook's font: heights are measured for it. */
export const BASE_FORMAT: FormatInput = {
  fontName: 'Calibri',
  fontSize: 10,
  fontColor: DARK,
  vertical: 'Center',
  horizontal: 'Left',
};

/** How each style differs from the base. Every text on its ground has a contrast of at least 5.9 to 1. */
export const SUMMARY_FORMATS: Readonly<Record<SummaryStyle, FormatInput>> = {
  title: { fontSize: 20, bold: true, fontColor: ACCENT, vertical: 'Center' },
  subtitle: { fontSize: 12, fontColor: MIDDLE, vertical: 'Center' },
  small: { fontSize: 9, fontColor: LIGHT },
  state: { fontSize: 9, bold: true, horizontal: 'Right' },
  heading: { fontSize: 14, bold: true, fontColor: ACCENT, vertical: 'Center' },
  header: { fontSize: 9, bold: true, fill: '#E1EAEE', fontColor: '#1B3A47', wrap: true, vertical: 'Center' },
  headerWord: { fontSize: 9, bold: true, fill: '#E1EAEE', fontColor: '#1B3A47', vertical: 'Center' },
  headerFigure: {
    fontSize: 8.5,
    bold: true,
    fill: '#E1EAEE',
    fontColor: '#1B3A47',
    wrap: true,
    horizontal: 'Right',
    vertical: 'Center',
  },
  headerWide: {
    fontSize: 8.5,
    bold: true,
    fill: '#E1EAEE',
    fontColor: '#1B3A47',
    horizontal: 'Right',
    vertical: 'Center',
  },
  pen: { fontSize: 24, fontColor: '#4F7F8F', horizontal: 'Center', vertical: 'Top' },
  label: { fontColor: MIDDLE },
  name: { bold: true, wrap: true },
  plain: { wrap: true },
  chartText: { fontSize: 9, fontColor: LIGHT, wrap: true, vertical: 'Top' },
  strong: { bold: true },
  text: { fontColor: MIDDLE, wrap: true, vertical: 'Top' },
  figure: { horizontal: 'Right' },
  figureText: { horizontal: 'Right' },
  symbol: { horizontal: 'Center', bold: true },
  word: { wrap: true },
  big: { fontSize: 13, bold: true },
  total: { bold: true, wrap: true },
  totalFigure: { bold: true, horizontal: 'Right' },
  key: { fontSize: 8, fontColor: LIGHT },
};

/** A style's size in points. */
export function fontSizeOf(style: SummaryStyle): number {
  return SUMMARY_FORMATS[style].fontSize ?? BASE_FORMAT.fontSize ?? 10;
}
