import type { CollectedLayout, CollectionIssue } from '../../domain/collect/collectionIssue';
import type { FileFault } from '../../domain/fileFault';
import type { Finding } from '../../domain/finding';
import type { Period } from '../../domain/period';
import type { Thresholds, Tolerances } from '../../domain/thresholds';
import type { ContentCell } from '../layoutContent';
import type { TableName } from '../tableSpec';

/** A row of a board's file: what people filled in, by column key. */
export interface CollectedRow {
  readonly id: string | null;
  /** The sheet's row in the file, from 0. */
  readonly rowIndex: number;
  /** Every column that the file's table has, computed columns and the ID left out; an Excel error is its text. */
  readonly cells: Readonly<Record<string, ContentCell>>;
}

/** A table of a board's file, in its own order. */
export interface CollectedTable {
  readonly table: TableName;
  /** As it is called in the file. */
  readonly sheet: string;
  /** The sheet's first column of the table, in letters, for addresses. */
  readonly firstColumn: string;
  /** Headers by column key, as they stand. */
  readonly headers: Readonly<Record<string, string>>;
  readonly rows: readonly CollectedRow[];
}

/** A standard workbook that was read from a file. */
export interface StandardFile {
  readonly kind: 'standard';
  readonly name: string;
  readonly layout: CollectedLayout | null;
  readonly isAppendix: boolean;
  readonly isRegionWide: boolean;
  /** The board by the file's own register; null when Start names none that it knows. */
  readonly board: string | null;
  /** What Start says, unresolved. */
  readonly boardText: string | null;
  readonly year: number | null;
  readonly period: Period | null;
  readonly thresholds: Thresholds;
  readonly tolerances: Tolerances;
  readonly tables: readonly CollectedTable[];
  /** What the check counts. */
  readonly counts: Readonly<Record<'error' | 'warning' | 'info', number>>;
  /** The first errors, as many as a list shows. */
  readonly errors: readonly Finding[];
  /** What can be said without knowing where it is collected. */
  readonly issues: readonly CollectionIssue[];
  /** A mark of everything that would be merged. */
  readonly mark: string;
}

/** A file as read, in plain data that can be posted from a worker (structured clone). */
export type BoardFile =
  | StandardFile
  | { readonly kind: 'unreadable'; readonly name: string; readonly fault: FileFault }
  | { readonly kind: 'notStandard'; readonly name: string };
