import { child, childrenNamed, element, insertInOrder } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { workbookOrder } from '../../../ooxml/workbookOrder';
import type { WorkbookModel } from '../workbookModel';

/** The `sheets` element of workbook.xml. */
export function sheetsElement(workbook: WorkbookModel): XmlElement {
  const existing = child(workbook.root, 'sheets');
  if (existing !== undefined) return existing;
  const sheets = element('sheets');
  insertInOrder(workbook.root, sheets, workbookOrder);
  return sheets;
}

/** The `sheet` entries in tab order, chart sheets among them. */
export function sheetEntries(workbook: WorkbookModel): XmlElement[] {
  return childrenNamed(sheetsElement(workbook), 'sheet');
}

/** The first `workbookView`, made when there is none. */
export function workbookView(workbook: WorkbookModel): XmlElement {
  let views = child(workbook.root, 'bookViews');
  if (views === undefined) {
    views = element('bookViews');
    insertInOrder(workbook.root, views, workbookOrder);
  }
  let view = child(views, 'workbookView');
  if (view === undefined) {
    view = element('workbookView');
    views.children.push(view);
  }
  return view;
}
