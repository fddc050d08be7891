import type { ReadRequest } from '../../layout/snapshot';
import { STANDARD_TABLES } from '../../layout/standardTables';
import { SUMMARY_SHEET_PREFIX } from '../../layout/summary/summarySheetName';

/** What Sammanställ reads: the tables with the formats of their figures, and the summaries that are there. */
export const SUMMARY_REQUEST: ReadRequest = {
  tables: Object.keys(STANDARD_TABLES).map((name) => name.toLowerCase()),
  numberFormats: true,
  sheetsBeginning: SUMMARY_SHEET_PREFIX,
};
