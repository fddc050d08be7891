import { RULES_SHEET } from '../layout/rulesSheet';

/** The sheet on which a workbook's limits and tolerances are set. */
export const RULES_SHEET_NAME = RULES_SHEET;
