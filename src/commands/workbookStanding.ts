import type { Book } from '../excel/book';
import { LEGEND_TEXTS } from '../layout/colourLegend';
import { planColourRules } from '../layout/colourPlan';
import type { ColourRepairs } from '../layout/colourRepairs';
import { LOG_TABLE } from '../layout/collect/collectionLog';
import { readWorkbook } from '../layout/reading/readWorkbook';
import type { ReadRequest, Snapshot } from '../layout/snapshot';
import { STANDARD_TABLES } from '../layout/standardTables';
import { START_SHEET } from '../layout/startSheet';
import { SUMMARY_SHEET_PREFIX } from '../layout/summary/summarySheetName';
import { sessionOf, type CheckSession } from './checkSession';
import { CHECK_REQUEST } from './checking/checkRequest';
import { collectionStanding, type CollectionStanding } from './standing/collectionStanding';
import { summaryStandings, type SummaryStandings } from './standing/summaryStandings';

/** More filled rows than these are not read unasked: whoever wants to know how they stand checks. */
export const MOST_ROWS_UNASKED = 4000;

/** How the colours of a workbook stand. */
export type ColourStanding =
  /** There is no table that bears colours. */
  | { readonly kind: 'none' }
  | { readonly kind: 'right' }
  /** So many rules are missing, and none is wrong. */
  | { readonly kind: 'missing'; readonly rules: number }
  /** Where all repairs are 0, the legend on Start has other colours than the rules. */
  | { readonly kind: 'wrong'; readonly repairs: ColourRepairs };

/** How a standard workbook stands, its findings apart. */
export interface WorkbookStanding {
  readonly colours: ColourStanding;
  readonly summaries: SummaryStandings;
  /** Null in a workbook that is not for all boards. */
  readonly collection: CollectionStanding | null;
}

/** A reading of the whole workbook for the home view, kept up to date by Kontrollera's re-checks. */
export interface StandingSession {
  /** Kontrollera's session on the same reading; null where the workbook was too large to be read unasked. */
  readonly check: CheckSession | null;
  /** How the workbook stands by what was read last: the tables as the session knows them, rules and generated sheets as first read. */
  standing(): WorkbookStanding;
}

const TABLES = Object.keys(STANDARD_TABLES).map((name) => name.toLowerCase());
const LOG = LOG_TABLE.toLowerCase();

/** What the home view looks at beside the tables. */
const BESIDE = {
  colourRules: true,
  find: { sheet: START_SHEET, texts: LEGEND_TEXTS },
  sheetsBeginning: SUMMARY_SHEET_PREFIX,
} as const satisfies Partial<ReadRequest>;

/**
 * Reads how a standard workbook stands, in one reading that the check shares: what a board's workbook costs is counted in
 * tests/standing. Of a large workbook only the rules, the summaries and the log are read. Writes nothing.
 * @param filledRows of all tables, as describeWorkbook counts them
 * @throws BookFault
 */
export async function startStanding(
  book: Pick<Book, 'read' | 'readParts' | 'writes'>,
  filledRows: number,
): Promise<StandingSession> {
  const { writes } = book;
  if (filledRows > MOST_ROWS_UNASKED) {
    const snapshot = await book.read({ ...BESIDE, tables: ['tblnamnder', LOG] });
    return { check: null, standing: () => standingOf(snapshot, false) };
  }
  const snapshot = await book.read({ ...CHECK_REQUEST, ...BESIDE, tables: [...TABLES, LOG] });
  const check = sessionOf(book, snapshot, writes);
  return { check, standing: () => standingOf(check.snapshot, true) };
}

function standingOf(snapshot: Snapshot, isRead: boolean): WorkbookStanding {
  const workbook = readWorkbook(snapshot);
  return {
    colours: colourStanding(snapshot),
    summaries: summaryStandings(snapshot, isRead ? workbook : null),
    collection: collectionStanding(snapshot, workbook, isRead),
  };
}

function colourStanding(snapshot: Snapshot): ColourStanding {
  const { tables, repairs, changes } = planColourRules(snapshot, {});
  if (tables.length === 0) return { kind: 'none' };
  if (changes.length === 0) return { kind: 'right' };
  const { missing, ...others } = repairs;
  const isWrong = missing === 0 || Object.values(others).some((count) => count > 0);
  return isWrong ? { kind: 'wrong', repairs } : { kind: 'missing', rules: missing };
}
