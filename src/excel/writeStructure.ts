import { addressOf, columnLetters } from '../layout/area';
import type { Change } from '../layout/change';

type StructureKind =
  | 'renameTable'
  | 'resizeTable'
  | 'insertTableColumn'
  | 'insertSheetColumn'
  | 'insertSheetRows'
  | 'deleteSheetRows'
  | 'insertCells'
  | 'deleteCells'
  | 'clear'
  | 'clearFilters';

/** How changes to the frames of tables and the grid of sheets are said to Excel. Tables are found by name. */
export const TABLE_WRITERS: {
  [Kind in StructureKind]: (context: Excel.RequestContext, change: Extract<Change, { kind: Kind }>) => void;
} = {
  renameTable: (context, change) => {
    tableOf(context, change.table).name = change.to;
  },
  resizeTable: (context, change) => {
    const sheet = context.workbook.worksheets.getItem(change.sheet);
    tableOf(context, change.table).resize(sheet.getRange(addressOf(change.area)));
  },
  insertTableColumn: (context, change) => {
    tableOf(context, change.table).columns.add(change.index, undefined, change.header);
  },
  insertSheetColumn: (context, change) => {
    const letters = columnLetters(change.column);
    const sheet = context.workbook.worksheets.getItem(change.sheet);
    sheet.getRange(`${letters}:${letters}`).insert('Right');
  },
  insertSheetRows: (context, change) => {
    const sheet = context.workbook.worksheets.getItem(change.sheet);
    sheet.getRange(`${change.row + 1}:${change.row + change.rowCount}`).insert('Down');
  },
  deleteSheetRows: (context, change) => {
    const sheet = context.workbook.worksheets.getItem(change.sheet);
    sheet.getRange(`${change.row + 1}:${change.row + change.rowCount}`).delete('Up');
  },
  insertCells: (context, change) => {
    context.workbook.worksheets.getItem(change.sheet).getRange(addressOf(change.area)).insert('Down');
  },
  deleteCells: (context, change) => {
    context.workbook.worksheets.getItem(change.sheet).getRange(addressOf(change.area)).delete('Up');
  },
  clear: (context, change) => {
    context.workbook.worksheets.getItem(change.sheet).getRange(addressOf(change.area)).clear();
  },
  clearFilters: (context, change) => {
    tableOf(context, change.table).clearFilters();
  },
};

function tableOf(context: Excel.RequestContext, name: string): Excel.Table {
  return context.workbook.tables.getItem(name);
}
