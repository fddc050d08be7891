import type { Change } from './change';
import { checkSheetLook } from './checkSheetLook';
import {
  checkSheetCells,
  CHECK_COLUMNS,
  CHECK_SHEET,
  CHECK_TABLE,
  type CheckSheetRow,
} from './checkSheetRow';
import { pageSetupFor } from './pageSetup';
import { areaAt, cellsChange, formatChange, widthChanges } from './sheetChanges';
import { HEADER_FORMAT, ROW_HEIGHTS, TABLE_STYLE, TAB_COLOURS } from './sheetStyle';
import { HEADER_ROW } from './tableSheet';
import { titleRows } from './titleRows';

/** The words around the list. */
export interface CheckSheetWords {
  /** Row 2: when the workbook was checked, and what was found. */
  readonly help: string;
  /** Left in the footer: the workbook. */
  readonly footer: string;
}

/**
 * The changes that add the sheet Kontroll with the list, laid out as the other sheets are. Source: layouts.md, Generated sheets.
 * @param rows at least one
 * @param position among the tabs, from 0
 */
export function newCheckSheet(
  rows: readonly CheckSheetRow[],
  { help, footer }: CheckSheetWords,
  position: number,
): readonly Change[] {
  const sheet = CHECK_SHEET;
  const headers = CHECK_COLUMNS.map(({ header }) => header);
  const area = areaAt(HEADER_ROW, 0, rows.length + 1, headers.length);
  const body = { row: HEADER_ROW + 1, rowCount: rows.length };
  return [
    { kind: 'addSheet', sheet, tabColor: TAB_COLOURS.reference, showGridlines: false, position },
    ...titleRows(sheet, CHECK_SHEET, help),
    cellsChange(sheet, HEADER_ROW, 0, [headers, ...rows.map(checkSheetCells)]),
    { kind: 'addTable', sheet, area, name: CHECK_TABLE, style: TABLE_STYLE, bandedRows: false },
    ...widthChanges(
      sheet,
      CHECK_COLUMNS.map(({ width }) => width),
    ),
    formatChange(sheet, [{ ...area, rowCount: 1 }], HEADER_FORMAT),
    { kind: 'rowHeight', sheet, row: HEADER_ROW, rowCount: 1, points: ROW_HEIGHTS.header },
    ...checkSheetLook(sheet, [...headers.keys()], body, rows),
    { kind: 'freezeRows', sheet, rows: HEADER_ROW + 1 },
    pageSetupFor(sheet, footer, { titleRows: `$1:$${HEADER_ROW + 1}` }),
  ];
}
