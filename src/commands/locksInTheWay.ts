import { COLOURED_TABLES } from '../layout/colouredColumns';
import { START_SHEET } from '../layout/startSheet';
import { SUMMARY_SHEET_PREFIX } from '../layout/summary/summarySheetName';
import type { DescribedLocks, StandardWorkbook } from './describeWorkbook';

/** The views whose commands write to a standard workbook. */
export type WritingView = 'check' | 'colour' | 'redistributions' | 'summarise' | 'collect' | 'repair';

/** Where a command writes. */
interface Writes {
  /** Tables by their standard names, or whatever sheet but the summaries'. */
  readonly to: readonly string[] | 'allButSummaries' | 'summaries';
  readonly addsSheets: boolean;
}

const WRITES: Readonly<Record<WritingView, Writes>> = {
  check: { to: 'allButSummaries', addsSheets: true },
  colour: { to: COLOURED_TABLES, addsSheets: false },
  redistributions: { to: ['tblOmfordelningar'], addsSheets: false },
  summarise: { to: 'summaries', addsSheets: true },
  collect: { to: 'allButSummaries', addsSheets: true },
  repair: { to: 'allButSummaries', addsSheets: true },
};

/**
 * What of a workbook's protection stands in a command's way: only sheets that it may write to, and the structure where it may add one.
 * @example a protected sheet Budget: in the way of `repair`, not of `colour`
 */
export function locksInTheWay(
  command: WritingView,
  { locks, tables }: Pick<StandardWorkbook, 'locks' | 'tables'>,
): DescribedLocks {
  const { to, addsSheets } = WRITES[command];
  const isSummary = (sheet: string): boolean =>
    sheet.toLowerCase().startsWith(SUMMARY_SHEET_PREFIX.toLowerCase());
  const isWritten = (sheet: string): boolean => {
    if (to === 'summaries') return isSummary(sheet);
    if (to === 'allButSummaries') return !isSummary(sheet);
    // The legend of the colours stands on Start.
    const hasLegend = command === 'colour' && sheet === START_SHEET;
    return hasLegend || tables.some((table) => table.sheet === sheet && to.includes(table.name));
  };
  return {
    isReadOnly: locks.isReadOnly,
    isStructureLocked: locks.isStructureLocked && addsSheets,
    sheets: locks.sheets.filter(isWritten),
  };
}
