import type { PaletteName } from '../domain/palette';
import type { Change } from './change';
import { colourLegend } from './colourLegend';
import type { LayoutContext } from './layoutContext';
import { pageSetup, workbookTitle } from './pageSetup';
import { areaAt, cellsChange, formatChange, widthChanges } from './sheetChanges';
import { HEADER_FORMAT, LINE_COLOUR } from './sheetStyle';
import { FIELD_COUNT, FIRST_FIELD_ROW, LABEL_COLUMN, startFields } from './startFields';
import { titleRows } from './titleRows';

/** The first sheet's name. */
export const START_SHEET = 'Start';

/** A sheet in the list on Start. */
export interface SheetEntry {
  readonly sheet: string;
  readonly purpose: string;
}

/** What `Start` holds beside the layout's own words. */
export interface StartOptions {
  readonly palette: PaletteName;
  /** Excel serial number of the day the workbook was made. */
  readonly createdOn: number;
  readonly sheets: readonly SheetEntry[];
}

const WIDTHS = [3, 26, 52, 58];
const HELP =
  'Uppgifterna här styr hela arbetsboken. De tonade cellerna räknas ut. Gränserna för färgerna finns på bladet Regler.';

/**
 * The sheet Start: labels in column B, values in column C from row 4, each with its workbook name; then the list of sheets with
 * links, and the colour legend with words, symbols and thresholds. Source: layouts.md, Start.
 */
export function startSheet(context: LayoutContext, options: StartOptions): readonly Change[] {
  const listRow = FIRST_FIELD_ROW + FIELD_COUNT + 1;
  const legendRow = listRow + options.sheets.length + 2;
  return [
    ...titleRows(START_SHEET, `${context.board} · ${workbookTitle(context)}`, HELP),
    ...startFields(START_SHEET, context, options.createdOn),
    ...sheetList(options.sheets, listRow),
    ...colourLegend(START_SHEET, legendRow, LABEL_COLUMN, options.palette),
    ...widthChanges(START_SHEET, WIDTHS),
    pageSetup(START_SHEET, context),
  ];
}

function sheetList(sheets: readonly SheetEntry[], row: number): readonly Change[] {
  return [
    cellsChange(START_SHEET, row, LABEL_COLUMN, [
      ['Blad', 'Innehåll'],
      ...sheets.map(({ sheet, purpose }) => [sheet, purpose]),
    ]),
    formatChange(START_SHEET, [areaAt(row, LABEL_COLUMN, 1, 2)], HEADER_FORMAT),
    formatChange(START_SHEET, [areaAt(row + 1, LABEL_COLUMN, sheets.length, 2)], {
      rowLines: LINE_COLOUR,
      vertical: 'Top',
    }),
    ...sheets.map(({ sheet }, index): Change => ({
      kind: 'link',
      sheet: START_SHEET,
      area: areaAt(row + 1 + index, LABEL_COLUMN),
      target: `'${sheet}'!A1`,
      text: sheet,
      tip: `Gå till bladet ${sheet}`,
    })),
  ];
}
