import { addressOf } from '../../layout/area';
import type { CapturedColumns, CapturedHeights } from '../../layout/undo/capturedState';
import type { CapturedPage } from '../../layout/undo/restoreChange';
import type { Span } from '../../layout/undo/shift';
import { BYTES_PER_CALL, type StateAsk } from './stateAsk';

const PAGE_SETTINGS = [
  'orientation',
  'paperSize',
  'zoom',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'footerMargin',
] as const;
const FOOTERS = ['leftFooter', 'centerFooter', 'rightFooter'] as const;

/** Asks for the heights of some rows, hidden ones told as 0. */
export function askHeights(
  sheet: string,
  { first, count }: Span,
  take: (heights: CapturedHeights) => void,
): StateAsk {
  return {
    bytes: BYTES_PER_CALL + count * 50,
    ask: (context) => {
      const range = sheetOf(context, sheet).getRange(
        addressOf({ row: first, column: 0, rowCount: count, columnCount: 1 }),
      );
      const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      return () =>
        take({
          sheet,
          row: first,
          points: rows.value.map((row) => (row.rowHidden === true ? 0 : (row.format?.rowHeight ?? 0))),
        });
    },
  };
}

/** Asks for the widths of some columns. */
export function askColumns(
  sheet: string,
  { first, count }: Span,
  take: (columns: CapturedColumns) => void,
): StateAsk {
  return {
    bytes: BYTES_PER_CALL + count * 60,
    ask: (context) => {
      const range = sheetOf(context, sheet).getRange(
        addressOf({ row: 0, column: first, rowCount: 1, columnCount: count }),
      );
      const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      return () =>
        take({
          sheet,
          column: first,
          columns: columns.value.map(({ columnHidden, format }) => ({
            points: format?.columnWidth ?? 0,
            hidden: columnHidden === true,
          })),
        });
    },
  };
}

/** Asks for the rows before which a printed page begins. */
export function askBreaks(sheet: string, take: (rows: readonly number[]) => void): StateAsk {
  return {
    bytes: BYTES_PER_CALL,
    ask: (context) => {
      const breaks = sheetOf(context, sheet).horizontalPageBreaks.load('items/rowIndex');
      return () => take(breaks.items.map(({ rowIndex }) => rowIndex));
    },
  };
}

/** Asks how many rows and columns stay in sight. */
export function askFreeze(
  sheet: string,
  take: (freeze: { rows: number; columns: number }) => void,
): StateAsk {
  return {
    bytes: BYTES_PER_CALL,
    ask: (context) => {
      const range = sheetOf(context, sheet)
        .freezePanes.getLocationOrNullObject()
        .load('rowCount,columnCount,isEntireRow,isEntireColumn');
      return () =>
        take(
          range.isNullObject
            ? { rows: 0, columns: 0 }
            : {
                rows: range.isEntireColumn ? 0 : range.rowCount,
                columns: range.isEntireRow ? 0 : range.columnCount,
              },
        );
    },
  };
}

/** Asks for the page set-up of a sheet. */
export function askPage(sheet: string, take: (page: CapturedPage) => void): StateAsk {
  return {
    bytes: 4 * BYTES_PER_CALL,
    ask: (context) => {
      const layout = sheetOf(context, sheet).pageLayout.load([...PAGE_SETTINGS]);
      const pages = layout.headersFooters.defaultForAllPages.load([...FOOTERS]);
      const area = layout.getPrintAreaOrNullObject().load('address');
      const rows = layout.getPrintTitleRowsOrNullObject().load('address');
      return () =>
        take({
          settings: Object.fromEntries(PAGE_SETTINGS.map((name) => [name, withoutNulls(layout[name])])),
          footers: Object.fromEntries(FOOTERS.map((name) => [name, pages[name]])),
          printArea: area.isNullObject ? null : withoutSheets(area.address),
          titleRows: rows.isNullObject ? null : withoutSheets(rows.address),
        });
    },
  };
}

/** Of the ways to scale, Excel tells those that are not used as null, and takes none of them back. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null));
}

function withoutSheets(address: string): string {
  return address
    .split(',')
    .map((part) => part.slice(part.lastIndexOf('!') + 1))
    .join(',');
}

function sheetOf({ workbook }: Excel.RequestContext, name: string): Excel.Worksheet {
  return workbook.worksheets.getItem(name);
}
