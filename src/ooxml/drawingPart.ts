import { chartNamespaces } from './chartNamespaces';
import { relationshipType } from './namespaces';
import type { OpcPackage } from './opcPackage';
import type { WorksheetPart } from './worksheetPart';
import { worksheetOrder } from './worksheetOrder';
import { child, childElements, element, insertInOrder, removeChild } from './xml';
import type { XmlElement } from './xml';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** The part with a worksheet's charts, pictures and shapes; null when it has none. */
export function sheetDrawing(pkg: OpcPackage, sheetPart: string): string | null {
  const found = pkg
    .relationships(sheetPart)
    .find(
      ({ type, external, target }) => type === relationshipType('drawing') && !external && pkg.has(target),
    );
  return found?.target ?? null;
}

/** The part with a worksheet's drawings, made when there is none. */
export function ensureSheetDrawing(pkg: OpcPackage, sheet: WorksheetPart): string {
  const known = sheetDrawing(pkg, sheet.part);
  if (known !== null) return known;
  const part = pkg.freePartName('xl/drawings/drawing', '.xml');
  const { sheetDrawing: xdr, drawing: a } = chartNamespaces;
  pkg.addPart(part, element('xdr:wsDr', { 'xmlns:xdr': xdr, 'xmlns:a': a }), CONTENT_TYPE);
  const id = pkg.addRelationship(sheet.part, relationshipType('drawing'), part);
  sheet.root.attributes['xmlns:r'] ??= chartNamespaces.relationships;
  insertInOrder(sheet.root, element('drawing', { 'r:id': id }), worksheetOrder);
  sheet.touch();
  return part;
}

/** Takes a worksheet's drawing away when nothing is drawn any more. */
export function removeEmptyDrawing(pkg: OpcPackage, sheet: WorksheetPart, part: string): void {
  if (childElements(pkg.xml(part)).some(({ name }) => name.endsWith('Anchor') || name.startsWith('mc:')))
    return;
  const relationship = pkg.relationships(sheet.part).find(({ target }) => target === part);
  const entry = child(sheet.root, 'drawing');
  if (entry !== undefined) removeChild(sheet.root, entry);
  if (relationship !== undefined) pkg.removeRelationship(sheet.part, relationship.id);
  pkg.removePart(part);
  sheet.touch();
}

/** An element's name without its prefix: other programs choose their own. */
export function localName(node: XmlElement): string {
  return node.name.slice(node.name.indexOf(':') + 1);
}

/** The first child element of this local name. */
export function childLocal(parent: XmlElement, name: string): XmlElement | undefined {
  return childElements(parent).find((node) => localName(node) === name);
}
