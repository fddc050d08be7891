import type { FormatInput } from './change';

/** The table style of every standard table: plain, without bands, so that the colours of the statuses stand alone. */
export const TABLE_STYLE = 'TableStyleLight1';

/** The thin line between rows. */
export const LINE_COLOUR = '#D5DCE1';

/** Tab colours: the first sheet, the sheets people fill in, and those that hold rules and lists. */
export const TAB_COLOURS = { start: '#1B4B5A', data: '#8FB3BF', reference: '#C8C6C4' } as const;

/** Row 1. */
export const TITLE_FORMAT: FormatInput = {
  bold: true,
  fontSize: 16,
  fontColor: '#1B4B5A',
  vertical: 'Center',
};

/** Row 2. */
export const HELP_FORMAT: FormatInput = { fontColor: '#605E5C', vertical: 'Top' };

/** A table's header row. */
export const HEADER_FORMAT: FormatInput = {
  bold: true,
  fill: '#E1EAEE',
  fontColor: '#1B3A47',
  wrap: true,
  vertical: 'Center',
  bottomBorder: '#1B4B5A',
};

/** Cells that people fill in. */
export const INPUT_FORMAT: FormatInput = { vertical: 'Top', rowLines: LINE_COLOUR };

/** Cells that Excel computes: toned, so that they are told apart at a glance. */
export const FORMULA_FORMAT: FormatInput = {
  fill: '#F0F4F6',
  fontColor: '#33454E',
  vertical: 'Top',
  rowLines: LINE_COLOUR,
};

/** The IDs, which nobody needs to read. */
export const ID_FORMAT: FormatInput = { fontColor: '#A19F9D', fontSize: 9 };

/** Labels beside named values. */
export const LABEL_FORMAT: FormatInput = { bold: true, fontColor: '#33454E', vertical: 'Top' };

/** Notes beside named values, a step from them. */
export const NOTE_FORMAT: FormatInput = {
  fontColor: '#605E5C',
  vertical: 'Top',
  indent: 1,
  horizontal: 'Left',
};

/** Heights of rows 1, 2 and the header row, in points. */
export const ROW_HEIGHTS = { title: 26, help: 18, header: 36 } as const;
