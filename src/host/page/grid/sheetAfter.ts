import type { SheetModel } from '../../model/sheetModel';
import type { WorkbookModel } from '../../model/workbookModel';

/** The visible sheet so many tabs to the right (left when negative) of the one in front; the outermost when there is none. */
export function sheetAfter(model: WorkbookModel, tabs: number): SheetModel {
  const visible = model.sheets.filter(({ visibility }) => visibility === 'Visible');
  const place = visible.indexOf(model.activeSheet) + tabs;
  return visible[Math.min(Math.max(place, 0), visible.length - 1)] ?? model.activeSheet;
}
