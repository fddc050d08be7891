import { childLocal, localName } from '../../../ooxml/drawingPart';
import { childElements, textOf } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { isInsertion, isRowEdit, shiftIndex } from '../shiftArea';
import type { CellEdit } from '../shiftArea';
import type { SheetModel } from '../sheetModel';

function readNumber(corner: XmlElement, name: string): number {
  const node = childLocal(corner, name);
  return node === undefined ? 0 : Number(textOf(node));
}

function writeNumber(corner: XmlElement, name: string, value: number): void {
  const node = childLocal(corner, name);
  if (node !== undefined) node.children = [String(value)];
}

/** Moves a corner; one in a deleted row or column goes to where it was. @returns by how much */
function moveCorner(corner: XmlElement, edit: CellEdit): number {
  const name = isRowEdit(edit) ? 'row' : 'col';
  const before = readNumber(corner, name);
  const moved = shiftIndex(before, edit);
  const after = moved ?? edit.at;
  writeNumber(corner, name, after);
  if (moved === null && !isInsertion(edit)) writeNumber(corner, `${name}Off`, 0);
  return after - before;
}

function moveAnchor(anchor: XmlElement, edit: CellEdit): boolean {
  const from = childLocal(anchor, 'from');
  const to = childLocal(anchor, 'to');
  const mode = anchor.attributes['editAs'] ?? 'twoCell';
  if (from === undefined || mode === 'absolute') return false;
  const moved = moveCorner(from, edit);
  if (to === undefined) return moved !== 0;
  if (mode === 'twoCell') return moveCorner(to, edit) !== 0 || moved !== 0;
  const name = isRowEdit(edit) ? 'row' : 'col';
  writeNumber(to, name, readNumber(to, name) + moved);
  return moved !== 0;
}

/** Lets charts and pictures follow whole rows and columns, stretched or not as their anchor says. */
export function moveDrawings(sheet: SheetModel, edit: CellEdit): void {
  if (edit.within !== undefined) return;
  const opened = sheet.workbook.package;
  for (const relationship of opened.relationships(sheet.part.part)) {
    if (!relationship.type.endsWith('/drawing') || relationship.external) continue;
    const root = opened.xml(relationship.target);
    const anchors = childElements(root).filter((node) => /^(two|one)CellAnchor$/.test(localName(node)));
    const moved = anchors.filter((anchor) => moveAnchor(anchor, edit));
    if (moved.length > 0) opened.touch(relationship.target);
  }
}
