import type { Period } from '../period';
import type { CollectedLayout, CollectionIssue, IssueWeight } from './collectionIssue';

/** What becomes of a file. */
export type FileDecision = 'take' | 'leave';

/** A file that was read, with what is to be said of it and what becomes of it. */
export interface FileReport {
  /** Its place in the list of files, from 0. */
  readonly index: number;
  readonly name: string;
  /** The board by the region's register; null when unknown. */
  readonly board: string | null;
  readonly code: string | null;
  readonly layout: CollectedLayout | null;
  readonly year: number | null;
  readonly period: Period | null;
  /** Rows to collect. */
  readonly rows: number;
  /** What the check counts in the file; 0 in a file that cannot be read. */
  readonly errors: number;
  readonly warnings: number;
  /** The gravest first. */
  readonly issues: readonly CollectionIssue[];
  /** Of the gravest issue; null without any. */
  readonly weight: IssueWeight | null;
  readonly decision: FileDecision;
  /** The user has decided; else it is what is done unless the user decides. */
  readonly isDecided: boolean;
  /** Compared with the board's last collecting, by what would be merged; null for a file without a known board. */
  readonly sinceLast: 'first' | 'same' | 'changed' | null;
}

/** A row in its own words, with where it stands: in the file, or of a row that goes in the region's workbook. */
export interface ComparedRow {
  /** '' for a row without any. */
  readonly label: string;
  /** `Mål!D9`, of the row's first cell. */
  readonly address: string;
}

/** A cell that gets another value; '' for an empty one. */
export interface ComparedCell {
  /** The column's header in the region's workbook. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A row that stays with other values. */
export interface ChangedRow extends ComparedRow {
  readonly cells: readonly ComparedCell[];
}

/** What collecting does to a board's rows of one table. */
export interface TableComparison {
  /** The standard name, `tblMal`. */
  readonly table: string;
  readonly sheet: string;
  readonly before: number;
  readonly after: number;
  readonly added: readonly ComparedRow[];
  readonly gone: readonly ComparedRow[];
  readonly changed: readonly ChangedRow[];
  /** Rows that come in another place among the board's. */
  readonly moved: number;
}

/** What collecting does to a board's rows; tables without rows before and after are left out. */
export interface BoardComparison {
  readonly board: string;
  readonly code: string;
  /** The file's place in the list, from 0. */
  readonly file: number;
  readonly tables: readonly TableComparison[];
  /** Anything at all would be written into the board's rows. */
  readonly isChanged: boolean;
}

/** A board of the register that no file of this collecting is for. */
export interface AbsentBoard {
  readonly board: string;
  readonly code: string;
  /** Its rows in the region's workbook, which stay. */
  readonly rows: number;
  /** From the log: when it was collected (an Excel serial number) and from which file; null when it never was. */
  readonly collectedOn: number | null;
  readonly file: string | null;
}

/** Everything that collecting would do, known before anything is written. */
export interface CollectionReport {
  readonly layout: CollectedLayout;
  readonly year: number;
  /** Null in a plan. */
  readonly period: Period | null;
  readonly files: readonly FileReport[];
  /** Of the files that are taken, in the order of the register. */
  readonly boards: readonly BoardComparison[];
  readonly absent: readonly AbsentBoard[];
  /** Files that are left out by default, which the user has to leave out in so many words (or decide to take). */
  readonly undecided: readonly number[];
  /** False when the workbook, its log included, holds everything already. */
  readonly isChanged: boolean;
}

/** Why nothing can be collected into this workbook, whatever the files are. */
export type CollectionRefusal =
  | { readonly reason: 'notStandard' | 'notRegionWide' | 'newerLayout' | 'yearMissing' | 'periodMissing' }
  /**
   * `notTable`: a table was converted to a range; `protected`; `noRoom`: another table stands in the way of rows to come or go;
   * `logTaken`: a sheet or table bears the log's name and is no log.
   */
  | { readonly reason: 'notTable' | 'protected' | 'noRoom' | 'logTaken'; readonly sheet: string };
