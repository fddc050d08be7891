import type { Area } from './area';
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
 * The changes that add the sheet Kontroll with the list, laid out as the other sheets are. The table comes last: as long as there is none
 * the list is unfinished, and `isUnfinishedCheckSheet` knows it again. Source: layouts.md, Generated sheets.
 * @param rows at least one
 * @param place among the tabs, from 0; or what stands on the sheet that a stopped writing left, to be taken away
 */
export function newCheckSheet(
  rows: readonly CheckSheetRow[],
  { help, footer }: CheckSheetWords,
  place: { readonly position: number } | { readonly left: Area | null },
): readonly Change[] {
  const sheet = CHECK_SHEET;
  const headers = CHECK_COLUMNS.map(({ header }) => header);
  const area = areaAt(HEADER_ROW, 0, rows.length + 1, headers.length);
  const body = { row: HEADER_ROW + 1, rowCount: rows.length };
  return [
    ...room(place),
    { kind: 'freezeRows', sheet, rows: HEADER_ROW + 1 },
    pageSetupFor(sheet, footer, { titleRows: `$1:$${HEADER_ROW + 1}` }),
    ...widthChanges(
      sheet,
      CHECK_COLUMNS.map(({ width }) => width),
    ),
    ...titleRows(sheet, CHECK_SHEET, help),
    cellsChange(sheet, HEADER_ROW, 0, [headers, ...rows.map(checkSheetCells)]),
    formatChange(sheet, [{ ...area, rowCount: 1 }], HEADER_FORMAT),
    { kind: 'rowHeight', sheet, row: HEADER_ROW, rowCount: 1, points: ROW_HEIGHTS.header },
    ...checkSheetLook(sheet, [...headers.keys()], body, rows),
    { kind: 'addTable', sheet, area, name: CHECK_TABLE, style: TABLE_STYLE, bandedRows: false },
  ];
}

function room(place: { readonly position: number } | { readonly left: Area | null }): readonly Change[] {
  const sheet = CHECK_SHEET;
  if ('left' in place) return place.left === null ? [] : [{ kind: 'clear', sheet, area: place.left }];
  const { position } = place;
  return [{ kind: 'addSheet', sheet, tabColor: TAB_COLOURS.reference, showGridlines: false, position }];
}
