import type { SheetModel } from '../../model/sheetModel';
import type { ObjectType } from '../objectType';

/** Excel.WorksheetProtection, read only: no command of an add-in under test may protect (it clears the undo stack). */
export const worksheetProtectionType: ObjectType<SheetModel> = {
  scalars: { Protected: { api: '1.2', get: (sheet) => sheet.isProtected } },
};
