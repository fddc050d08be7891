import { LIST_SHEET } from '../../layout/listSheet';
import { RULES_SHEET } from '../../layout/rulesSheet';
import type { ReadRequest } from '../../layout/snapshot';
import { STANDARD_TABLES } from '../../layout/standardTables';
import { START_SHEET } from '../../layout/startSheet';

/** What a plan of repairs is made from. */
export const REPAIR_REQUEST: ReadRequest = {
  tables: Object.keys(STANDARD_TABLES).map((name) => name.toLowerCase()),
  formulas: true,
  numberFormats: true,
  columnSettings: true,
  cells: [START_SHEET, RULES_SHEET, LIST_SHEET],
};
