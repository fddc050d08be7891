import type { SheetModel } from '../../model/sheetModel';
import type { WorkbookModel } from '../../model/workbookModel';

/** The worksheets in tab order, only the visible ones when asked. */
export function visibleSheets(workbook: WorkbookModel, visibleOnly: boolean): readonly SheetModel[] {
  return visibleOnly ? workbook.sheets.filter((sheet) => sheet.visibility === 'Visible') : workbook.sheets;
}
