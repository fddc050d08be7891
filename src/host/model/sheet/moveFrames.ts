import { child, childrenNamed, textOf } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { formatAreas, formatCells, parseAreas, tryParseAddress } from '../address';
import { isRowEdit, shiftArea, shiftAreas, shiftIndex } from '../shiftArea';
import type { CellEdit } from '../shiftArea';
import type { SheetModel } from '../sheetModel';
import { removeExtensionNode } from './extensions';
import { elementsBelow } from './formulaElements';
import { dropChild } from './properties';

/** Moves `ref` of each member of a list; members whose cells are gone are removed, and the list when it is empty. */
function moveReferences(sheet: SheetModel, listName: string, itemName: string, edit: CellEdit): void {
  const list = child(sheet.part.root, listName);
  if (list === undefined) return;
  const items = childrenNamed(list, itemName).filter((item) => {
    const area = tryParseAddress(item.attributes['ref'] ?? '');
    const moved = area === null ? null : shiftArea(area, edit);
    if (area === null) return true;
    if (moved === null) return false;
    item.attributes['ref'] = formatCells(moved);
    const isSingle = moved.rowCount === 1 && moved.columnCount === 1;
    return !(listName === 'mergeCells' && isSingle);
  });
  list.children = items;
  if (list.attributes['count'] !== undefined) list.attributes['count'] = String(items.length);
  if (items.length === 0) dropChild(sheet, list);
}

function moveRanges(sheet: SheetModel, listName: string, itemName: string, edit: CellEdit): void {
  const list = child(sheet.part.root, listName);
  if (list === undefined) return;
  for (const item of childrenNamed(list, itemName)) {
    const areas = shiftAreas(parseAreas(item.attributes['sqref'] ?? ''), edit);
    if (areas.length > 0) item.attributes['sqref'] = formatAreas(areas);
    else list.children = list.children.filter((node) => node !== item);
  }
  if (childrenNamed(list, itemName).length === 0) dropChild(sheet, list);
}

function moveFilter(sheet: SheetModel, edit: CellEdit): void {
  const filter = child(sheet.part.root, 'autoFilter');
  if (filter === undefined) return;
  for (const node of elementsBelow(filter, new Set(['sortState', 'sortCondition']))) {
    const area = tryParseAddress(node.attributes['ref'] ?? '');
    const moved = area === null ? null : shiftArea(area, edit);
    if (moved !== null) node.attributes['ref'] = formatCells(moved);
  }
  const area = tryParseAddress(filter.attributes['ref'] ?? '');
  const moved = area === null ? null : shiftArea(area, edit);
  if (area !== null && moved === null) dropChild(sheet, filter);
  else if (moved !== null) filter.attributes['ref'] = formatCells(moved);
}

/** A page break's id is the number of the row (or column) after it, from 0. */
function moveBreaks(sheet: SheetModel, edit: CellEdit): void {
  if (edit.within !== undefined) return;
  const list = child(sheet.part.root, isRowEdit(edit) ? 'rowBreaks' : 'colBreaks');
  if (list === undefined) return;
  list.children = childrenNamed(list, 'brk').filter((item) => {
    const moved = shiftIndex(Number(item.attributes['id'] ?? 0), edit);
    if (moved !== null) item.attributes['id'] = String(moved);
    return moved !== null;
  });
  list.attributes['count'] = String(list.children.length);
  list.attributes['manualBreakCount'] = String(
    childrenNamed(list, 'brk').filter((item) => item.attributes['man'] === '1').length,
  );
  if (list.children.length === 0) dropChild(sheet, list);
}

function moveSparklines(sheet: SheetModel, edit: CellEdit): void {
  const extensions = child(sheet.part.root, 'extLst');
  if (extensions === undefined) return;
  for (const sparkline of elementsBelow(extensions, new Set(['x14:sparkline']))) {
    const place = child(sparkline, 'xm:sqref');
    const area = place === undefined ? null : tryParseAddress(textOf(place));
    if (place === undefined || area === null) continue;
    const moved = shiftArea(area, edit);
    if (moved === null) removeSparkline(sheet, sparkline);
    else place.children = [formatCells(moved)];
  }
}

function removeSparkline(sheet: SheetModel, sparkline: XmlElement): void {
  const extensions = child(sheet.part.root, 'extLst');
  const groups = extensions === undefined ? [] : elementsBelow(extensions, new Set(['x14:sparklineGroup']));
  const group = groups.find((candidate) =>
    elementsBelow(candidate, new Set(['x14:sparkline'])).includes(sparkline),
  );
  removeExtensionNode(sheet, sparkline);
  const isEmpty = group !== undefined && elementsBelow(group, new Set(['x14:sparkline'])).length === 0;
  if (isEmpty) removeExtensionNode(sheet, group);
}

/** Moves merges, links, filters, page breaks and other ranges of the sheet's own along with an edit. */
export function moveFrames(sheet: SheetModel, edit: CellEdit): void {
  moveReferences(sheet, 'mergeCells', 'mergeCell', edit);
  moveReferences(sheet, 'hyperlinks', 'hyperlink', edit);
  moveRanges(sheet, 'ignoredErrors', 'ignoredError', edit);
  moveRanges(sheet, 'protectedRanges', 'protectedRange', edit);
  moveFilter(sheet, edit);
  moveBreaks(sheet, edit);
  moveSparklines(sheet, edit);
}
