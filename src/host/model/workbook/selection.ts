import { equalAreas } from '../area';
import { HostError } from '../hostError';
import type { SheetModel } from '../sheetModel';
import type { Selection, WorkbookModel } from '../workbookModel';
import { sheetEntries, workbookView } from './sheetEntries';

function frontSheet(workbook: WorkbookModel): SheetModel {
  const entry = sheetEntries(workbook)[Number(workbookView(workbook).attributes['activeTab'] ?? 0)];
  const front =
    workbook.sheets.find((sheet) => sheet.entry === entry) ??
    workbook.sheets.find((sheet) => sheet.visibility === 'Visible') ??
    workbook.sheets[0];
  if (front === undefined) throw new HostError('GeneralException', 'the workbook has no worksheet');
  return front;
}

/** What is selected in the sheet in front. */
export function readSelection(workbook: WorkbookModel): Selection {
  const sheet = frontSheet(workbook);
  return { sheet, area: sheet.view.selectedArea };
}

/** Brings a sheet to the front. @throws HostError InvalidOperation for a hidden one */
export function setActiveSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  if (sheet.visibility !== 'Visible') {
    throw new HostError('InvalidOperation', 'a hidden sheet cannot be activated');
  }
  const before = frontSheet(workbook);
  if (before === sheet && sheet.view.isSelected) return;
  workbookView(workbook).attributes['activeTab'] = String(sheetEntries(workbook).indexOf(sheet.entry));
  for (const other of workbook.sheets) other.view.isSelected = other === sheet;
  workbook.touch();
  workbook.emit({ kind: 'sheets' });
  if (before !== sheet) workbook.edits.tell({ kind: 'activated', sheet, before });
}

/** Selects an area and brings its sheet to the front. */
export function setSelection(workbook: WorkbookModel, selection: Selection): void {
  const { sheet, area } = selection;
  setActiveSheet(workbook, sheet);
  const before = sheet.view.selectedArea;
  sheet.view.selectedArea = area;
  if (!equalAreas(before, area)) workbook.edits.tell({ kind: 'selected', sheet, area });
}
