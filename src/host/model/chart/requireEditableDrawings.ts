import { child } from '../../../ooxml/xml';
import type { SheetModel } from '../sheetModel';
import { requireAllowed } from '../sheet/protection';

/** @throws HostError AccessDenied on a protected sheet whose charts and pictures are locked too */
export function requireEditableDrawings(sheet: SheetModel): void {
  const locked = child(sheet.part.root, 'sheetProtection')?.attributes['objects'];
  requireAllowed(!sheet.isProtected || (locked !== '1' && locked !== 'true'), 'charts');
}
