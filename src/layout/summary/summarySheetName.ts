import { REGION_PART } from '../../domain/summary/summariseRegion';

/** How the names of all summaries begin. */
export const SUMMARY_SHEET_PREFIX = 'Sammanfattning ';

/**
 * The sheet of a board's summary, or of the region's.
 * @example summarySheetName('RS') // 'Sammanfattning RS'
 * @example summarySheetName('region') // 'Sammanfattning region'
 */
export function summarySheetName(code: string): string {
  return `${SUMMARY_SHEET_PREFIX}${code}`;
}

/**
 * The name of the cell with the user's own comment.
 * @example notesName('RS') // 'MT_Anteckningar_RS'
 */
export function notesName(code: string): string {
  return `MT_Anteckningar_${code}`;
}

/** The code of the region's summary. */
export const REGION_SUMMARY = REGION_PART.code;
