import { child } from '../../../ooxml/xml';
import type { Area } from '../area';
import { intersect } from '../area';
import { HostError } from '../hostError';
import type { SheetModel } from '../sheetModel';
import { dropChild, ensureChild } from './properties';

/** What a protected sheet still allows, as the file says; unprotected sheets allow everything. */
export interface Protection {
  readonly isProtected: boolean;
  readonly allowsFormatCells: boolean;
  readonly allowsFormatColumns: boolean;
  readonly allowsFormatRows: boolean;
  readonly allowsInsertColumns: boolean;
  readonly allowsInsertRows: boolean;
  readonly allowsDeleteColumns: boolean;
  readonly allowsDeleteRows: boolean;
  readonly allowsInsertHyperlinks: boolean;
}

/** The sheet's protection. In the file an attribute of 1 (the default of these) forbids. */
export function readProtection(sheet: SheetModel): Protection {
  const node = child(sheet.part.root, 'sheetProtection');
  const flag = node?.attributes['sheet'];
  const isProtected = flag === '1' || flag === 'true';
  const allows = (name: string): boolean => {
    const value = node?.attributes[name];
    return !isProtected || value === '0' || value === 'false';
  };
  return {
    isProtected,
    allowsFormatCells: allows('formatCells'),
    allowsFormatColumns: allows('formatColumns'),
    allowsFormatRows: allows('formatRows'),
    allowsInsertColumns: allows('insertColumns'),
    allowsInsertRows: allows('insertRows'),
    allowsDeleteColumns: allows('deleteColumns'),
    allowsDeleteRows: allows('deleteRows'),
    allowsInsertHyperlinks: allows('insertHyperlinks'),
  };
}

/** Protects the sheet without a password, as Excel's dialogue does with its ticks as they stand: locked cells may be selected, no more. */
export function protectSheet(sheet: SheetModel): void {
  const node = ensureChild(sheet, 'sheetProtection');
  Object.assign(node.attributes, { sheet: '1', objects: '1', scenarios: '1' });
  sheet.workbook.emit({ kind: 'sheets' });
}

/** Takes the protection away. */
export function unprotectSheet(sheet: SheetModel): void {
  const node = child(sheet.part.root, 'sheetProtection');
  if (node === undefined) return;
  dropChild(sheet, node);
  sheet.workbook.emit({ kind: 'sheets' });
}

/** @throws HostError AccessDenied unless `isAllowed` */
export function requireAllowed(isAllowed: boolean, what: string): void {
  if (!isAllowed) throw new HostError('AccessDenied', `the sheet is protected: ${what}`);
}

/** @throws HostError AccessDenied on a protected sheet */
export function requireUnprotected(sheet: SheetModel): void {
  requireAllowed(!sheet.isProtected, sheet.name);
}

/** @throws HostError AccessDenied when the cell is locked on a protected sheet */
export function requireUnlockedCell(sheet: SheetModel, row: number, column: number): void {
  if (sheet.isProtected && sheet.format(row, column).locked) {
    requireAllowed(false, `cell in row ${row + 1}, column ${column + 1} is locked`);
  }
}

/** @throws HostError AccessDenied when a used cell of the area, or its corners, are locked on a protected sheet */
export function requireUnlockedArea(sheet: SheetModel, area: Area): void {
  if (!sheet.isProtected) return;
  requireUnlockedCell(sheet, area.row, area.column);
  const used = sheet.usedArea(false);
  const common = used === null ? null : intersect(used, area);
  if (common === null) return;
  for (let row = common.row; row < common.row + common.rowCount; row += 1) {
    for (let column = common.column; column < common.column + common.columnCount; column += 1) {
      requireUnlockedCell(sheet, row, column);
    }
  }
}
