import type { ReadRequest } from '../../layout/snapshot';
import { STANDARD_TABLES } from '../../layout/standardTables';

/** What the check reads of a workbook. */
export const CHECK_REQUEST: ReadRequest = {
  tables: Object.keys(STANDARD_TABLES).map((name) => name.toLowerCase()),
  formulas: true,
  numberFormats: true,
};
