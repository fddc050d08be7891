import { foldText } from '../domain/foldText';
import type { PaletteName } from '../domain/palette';
import type { Period } from '../domain/period';
import { readThresholds, type Thresholds } from '../domain/thresholds';
import type { Book } from '../excel/book';
import { DEFAULT_BOARDS, findBoard } from '../layout/boardRegister';
import { LEGEND_TEXTS } from '../layout/colourLegend';
import { filledRows } from '../layout/filledRows';
import { findColumns } from '../layout/findColumns';
import { chooseTables, type ChosenTable } from '../layout/reading/chooseTables';
import { ALL_BOARDS, type LayoutKind } from '../layout/layoutContext';
import { paletteInUse } from '../layout/paletteInUse';
import { readWorkbookContext, type WorkbookContext } from '../layout/readWorkbookContext';
import type { Snapshot } from '../layout/snapshot';
import { STANDARD_TABLES } from '../layout/standardTables';
import { START_SHEET } from '../layout/startSheet';

/** A standard table that the workbook has. */
export interface DescribedTable {
  /** The table's name in the workbook, or the standard name of one that was recognised by its headers. */
  readonly name: string;
  readonly sheet: string;
  /** Rows that a person has filled in; blank rows and rows with formulas and an ID alone are left out. */
  readonly rows: number;
}

/** What keeps commands from writing. */
export interface DescribedLocks {
  /** Opened for reading alone. */
  readonly isReadOnly: boolean;
  /** Sheets can be neither added nor moved. */
  readonly isStructureLocked: boolean;
  /** Protected sheets, in the order of the tabs. */
  readonly sheets: readonly string[];
}

/** A standard workbook. What `Start` lacks is null. */
export interface StandardWorkbook {
  readonly kind: 'standard';
  readonly layout: LayoutKind | null;
  /** The board's name, or `Alla nämnder`. */
  readonly board: string | null;
  /** For all boards: `MT_Namnd` says `Alla nämnder`. */
  readonly isRegionWide: boolean;
  readonly year: number | null;
  /** Null in a plan. */
  readonly period: Period | null;
  readonly baselineYear: number | null;
  /** The limits of green and yellow on Regler; the printed rule's where they are missing. */
  readonly thresholds: Thresholds;
  /** The palette of the legend on Start; null where that is missing or has other colours. */
  readonly palette: PaletteName | null;
  /** In the order of the standard layout. */
  readonly tables: readonly DescribedTable[];
  readonly locks: DescribedLocks;
}

/** A workbook that is none of ours. */
export interface OtherWorkbook {
  readonly kind: 'notStandard';
  /** The sheets' names in the order of the tabs. */
  readonly sheets: readonly string[];
  readonly hasTables: boolean;
  /** No cell holds anything, so that a standard workbook can be written here. */
  readonly isEmpty: boolean;
  readonly locks: DescribedLocks;
}

/** What the open workbook is. */
export type WorkbookDescription = StandardWorkbook | OtherWorkbook;

/**
 * Tells what the open workbook is: a standard workbook (it has `MT_Layout`, or a known table; the negation of LAY-01) with board,
 * year, period and rows per table, or another.
 * @throws BookFault
 */
export async function describeWorkbook(book: Book): Promise<WorkbookDescription> {
  const tables = Object.keys(STANDARD_TABLES).map((name) => name.toLowerCase());
  const snapshot = await book.read({
    tables,
    locks: true,
    find: { sheet: START_SHEET, texts: LEGEND_TEXTS },
  });
  const found = chooseTables(snapshot);
  if (!snapshot.names.has('mt_layout') && found.size === 0) return describeOther(snapshot);
  const context = readWorkbookContext(snapshot);
  const { kind, year, period, baselineYear } = context;
  return {
    kind: 'standard',
    layout: kind,
    board: boardName(context.board),
    isRegionWide: foldText(context.board ?? '') === foldText(ALL_BOARDS),
    year,
    period: kind === 'plan' ? null : period,
    baselineYear,
    thresholds: readThresholds(
      snapshot.names.get('mt_gransgron')?.value,
      snapshot.names.get('mt_gransgul')?.value,
    ),
    palette: paletteInUse(snapshot.foundCells ?? []),
    tables: Object.values(STANDARD_TABLES).flatMap(({ name }) => {
      const table = found.get(name);
      return table === undefined ? [] : [describeTable(table, context)];
    }),
    locks: locksOf(snapshot),
  };
}

function describeOther(snapshot: Snapshot): WorkbookDescription {
  const { sheets, tables } = snapshot;
  return {
    kind: 'notStandard',
    sheets: sheets.map(({ name }) => name),
    hasTables: tables.length > 0,
    isEmpty: tables.length === 0 && sheets.every(({ used }) => used === null),
    locks: locksOf(snapshot),
  };
}

function locksOf({ locks, sheets }: Snapshot): DescribedLocks {
  return {
    isReadOnly: locks?.isReadOnly === true,
    isStructureLocked: locks?.isStructureLocked === true,
    sheets: sheets.flatMap(({ name, isProtected }) => (isProtected === true ? [name] : [])),
  };
}

/** The board's full name where `Start` has its code or another name for it. */
function boardName(written: string | null): string | null {
  if (written === null || written === ALL_BOARDS) return written;
  return findBoard(written, DEFAULT_BOARDS)?.name ?? written;
}

function describeTable({ spec, table }: ChosenTable, context: WorkbookContext): DescribedTable {
  const columns = findColumns(table.headers, spec.columns, context);
  // A table under a name of its own was not asked for and comes without its body: then its rows are counted as they are.
  const rows =
    table.rows.length > 0
      ? filledRows(table, columns).length
      : table.area.rowCount - (table.hasTotals ? 2 : 1);
  return { name: table.name ?? spec.name, sheet: table.sheet, rows };
}
