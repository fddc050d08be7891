import type { XmlElement } from '../../../ooxml/xml';
import { child, element, insertInOrder, removeChild } from '../../../ooxml/xml';
import { workbookOrder } from '../../../ooxml/workbookOrder';

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** True when the workbook's dates count from 1904. */
export function readDate1904(root: XmlElement): boolean {
  return isOn(child(root, 'workbookPr')?.attributes['date1904']);
}

/** True when Excel would compute everything on opening: the cached values are not to be trusted. */
export function readFullCalcOnLoad(root: XmlElement): boolean {
  return isOn(child(root, 'calcPr')?.attributes['fullCalcOnLoad']);
}

/** True when sheets may not be added, removed, renamed or moved. */
export function isStructureLocked(root: XmlElement): boolean {
  return isOn(child(root, 'workbookProtection')?.attributes['lockStructure']);
}

/** Protects the structure without a password, or takes that away. */
export function lockStructure(root: XmlElement, isLocked: boolean): void {
  const existing = child(root, 'workbookProtection');
  if (existing !== undefined) removeChild(root, existing);
  if (isLocked) insertInOrder(root, element('workbookProtection', { lockStructure: '1' }), workbookOrder);
}
