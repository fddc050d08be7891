import type { WorkbookModel } from '../../model/workbookModel';
import { isStructureLocked } from '../../model/workbook/workbookProperties';
import type { ObjectType } from '../objectType';

/** Excel.WorkbookProtection, read only, as that of sheets: whether sheets may be added, removed, renamed and moved. */
export const workbookProtectionType: ObjectType<WorkbookModel> = {
  scalars: { Protected: { api: '1.7', get: (workbook) => isStructureLocked(workbook.root) } },
};
