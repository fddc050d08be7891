import type { Finding, Severity } from '../domain/finding';
import { inTurns, type CountListener } from '../layout/inTurns';
import type { Period } from '../domain/period';
import { finish, type Steps } from '../domain/steps';
import type { Book } from '../excel/book';
import { checkRun } from '../layout/check/checkFindings';
import { ALL_BOARDS, type LayoutKind } from '../layout/layoutContext';
import { workbookReading } from '../layout/reading/readWorkbook';
import type { StandardWorkbook } from '../layout/reading/standardWorkbook';
import type { Snapshot } from '../layout/snapshot';
import { boardsByRow, type BoardsByRow } from './boardOfFinding';
import { CHECK_REQUEST } from './checking/checkRequest';

/** What the check is doing. */
export type CheckStep = 'reading' | 'judging';

/** How the check is run. */
export interface CheckOptions {
  readonly onStep?: (step: CheckStep) => void;
  /** Hears how many tables have been judged; what it throws ends the check. */
  readonly onCount?: CountListener;
  /** Ends the check between two steps, with the signal's reason as the fault. */
  readonly signal?: AbortSignal;
}

/** What `Start` says of the workbook, as far as it is known. */
export interface CheckedWorkbook {
  readonly layout: LayoutKind | null;
  /** The board's full name, or `Alla nämnder`. */
  readonly board: string | null;
  readonly year: number | null;
  /** Null in a plan. */
  readonly period: Period | null;
}

/** A table that was read and judged. */
export interface CheckedTable {
  /** The standard name. */
  readonly name: string;
  readonly sheet: string;
  /** Rows that somebody has filled in. */
  readonly rows: number;
}

/** Everything that was found, by sheet, row and column, with how many of each gravity. */
export interface CheckResult {
  readonly workbook: CheckedWorkbook;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** What was checked, in the order of the layout's tabs. */
  readonly tables: readonly CheckedTable[];
  /** Whose each row is; `boardOfFinding` reads it. */
  readonly boards: BoardsByRow;
}

/**
 * Kontrollera: reads the whole workbook and says everything that is wrong with it, and writes nothing. A workbook of another kind
 * gives LAY-01 alone.
 * @throws BookFault
 */
export async function check(
  book: Pick<Book, 'read'>,
  { onStep, onCount, signal }: CheckOptions = {},
): Promise<CheckResult> {
  onStep?.('reading');
  const snapshot = await book.read(CHECK_REQUEST);
  signal?.throwIfAborted();
  onStep?.('judging');
  return inTurns(snapshotCheck(snapshot), signal, onCount);
}

/** The check of a workbook that has been read; a closed file's reader leaves out formulas (VAL-06) and number formats (IND-02). */
export function checkSnapshot(snapshot: Snapshot): CheckResult {
  return finish(snapshotCheck(snapshot));
}

/** The same in steps. */
export function* snapshotCheck(snapshot: Snapshot): Steps<CheckResult> {
  const workbook = yield* workbookReading(snapshot);
  const sheets = snapshot.sheets.map(({ name }) => name);
  return yield* resultSteps(workbook, sheets);
}

/**
 * The check of a workbook whose cells have been read to values.
 * @param sheets the sheets' names in the order of the tabs
 */
export function checkResult(workbook: StandardWorkbook, sheets: readonly string[]): CheckResult {
  return finish(resultSteps(workbook, sheets));
}

function* resultSteps(workbook: StandardWorkbook, sheets: readonly string[]): Steps<CheckResult> {
  const { kind, board, isRegionWide, year, period } = workbook.context;
  const findings = yield* checkRun(workbook, sheets);
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    workbook: { layout: kind, board: board?.name ?? (isRegionWide ? ALL_BOARDS : null), year, period },
    findings,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    tables: [...workbook.tables].map(([name, { source, rows }]) => ({
      name,
      sheet: source.sheet,
      rows: rows.length,
    })),
    boards: boardsByRow(workbook),
  };
}
