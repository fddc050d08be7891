import type { FileFault } from '../fileFault';
import type { Period } from '../period';

/** The two layouts, as they are told apart when files are collected. */
export type CollectedLayout = 'plan' | 'uppfoljning';

/** A cell as it stands in the file: `Mål!D9`. */
export interface NamedCellText {
  readonly address: string;
  readonly text: string;
}

/** Cells of a sheet, with the first of them. */
interface CellsIssue<Kind extends string> {
  readonly kind: Kind;
  readonly sheet: string;
  readonly count: number;
  readonly cells: readonly NamedCellText[];
}

/** Of many cells or rows so many are named; the count tells of them all. */
export const MOST_NAMED = 20;

/**
 * What is to be said of a file before it is collected. Sheets and columns are named as they stand in the file, boards by full name.
 *
 * - `notStandard`, `appendix` (redistributions alone), `otherLayout`, `boardMissing`, `unknownBoard`, `regionWide` (rows of several
 *   boards), `regionItself`: there is no board whose rows it could be
 * - `startContradicts`: Start says another year or period than is collected, and the columns another one still: none can be relied on
 * - `textTooLong`: a text that no Excel cell can hold
 * - `newerLayout`, `otherYear`, `otherPeriod`, `sameBoard` (several files of one board), `missingTable` (one that the layout asks for),
 *   `tableLeftOut` (the region's workbook lacks it), `foreignRows` (rows of other boards or of none), `notCalculated` (formulas in cells
 *   to fill in, saved without their values)
 * - `errors`: the check found errors; `otherLimits`: limits of Regler that differ, and the region's count
 * - `columnMissing`: the file lacks a column of the region's, whose cells stay; `columnLeftOut`, `sheetLeftOut`, `rowsLeftOut`: what has no
 *   place in the region's workbook; `otherHeader`: a column that bears another year or period and was read as `writtenAs`
 * - `unreadableCells`: carried as the text that stands there; `overwritten`: a constant in a computed column, computed anew
 * - `ownCells`: what the region's own columns hold of a row that the file no longer has
 */
export type CollectionIssue =
  | { readonly kind: 'unreadable'; readonly fault: FileFault }
  | {
      readonly kind:
        'notStandard' | 'appendix' | 'boardMissing' | 'regionWide' | 'regionItself' | 'startContradicts';
    }
  | { readonly kind: 'otherLayout'; readonly wanted: CollectedLayout; readonly found: CollectedLayout }
  | { readonly kind: 'unknownBoard'; readonly name: string; readonly nearest: string | null }
  | { readonly kind: 'textTooLong'; readonly address: string }
  | { readonly kind: 'newerLayout'; readonly version: string; readonly known: number }
  | { readonly kind: 'otherYear'; readonly wanted: number; readonly found: number | null }
  | { readonly kind: 'otherPeriod'; readonly wanted: Period; readonly found: Period | null }
  | {
      readonly kind: 'sameBoard';
      readonly board: string;
      /** The other files of the board. */
      readonly others: readonly string[];
      /** They would all give the same rows. */
      readonly isSame: boolean;
    }
  | { readonly kind: 'missingTable'; readonly sheet: string }
  | { readonly kind: 'tableLeftOut'; readonly sheet: string; readonly rows: number }
  | {
      readonly kind: 'foreignRows';
      readonly sheet: string;
      readonly count: number;
      /** The first of the sheet's row numbers, from 1. */
      readonly rows: readonly number[];
      /** What stands under Nämnd in them, each once. */
      readonly boards: readonly string[];
    }
  | CellsIssue<'notCalculated'>
  | { readonly kind: 'errors'; readonly errors: number }
  | { readonly kind: 'otherLimits'; readonly names: readonly string[] }
  | { readonly kind: 'columnMissing'; readonly sheet: string; readonly header: string }
  | {
      readonly kind: 'columnLeftOut';
      readonly sheet: string;
      readonly header: string;
      /** Cells with contents. */
      readonly cells: number;
    }
  | { readonly kind: 'sheetLeftOut'; readonly sheet: string }
  | {
      readonly kind: 'rowsLeftOut';
      readonly sheet: string;
      /** Sums and headers between the rows, or the grand total of tblKontrollsummor. */
      readonly reason: 'sums' | 'netChange';
      readonly rows: number;
    }
  | {
      readonly kind: 'otherHeader';
      readonly sheet: string;
      readonly header: string;
      readonly writtenAs: string;
    }
  | CellsIssue<'unreadableCells'>
  | CellsIssue<'overwritten'>
  | {
      readonly kind: 'ownCells';
      readonly sheet: string;
      readonly label: string;
      readonly header: string;
      readonly text: string;
    };

/** `stop`: the file cannot be collected; `ask`: only when the user says so; `note`: it is told. */
export type IssueWeight = 'stop' | 'ask' | 'note';

const STOPS: ReadonlySet<CollectionIssue['kind']> = new Set<CollectionIssue['kind']>([
  'unreadable',
  'notStandard',
  'appendix',
  'boardMissing',
  'regionWide',
  'regionItself',
  'startContradicts',
  'otherLayout',
  'unknownBoard',
  'textTooLong',
]);

const ASKS: ReadonlySet<CollectionIssue['kind']> = new Set<CollectionIssue['kind']>([
  'newerLayout',
  'otherYear',
  'otherPeriod',
  'sameBoard',
  'missingTable',
  'tableLeftOut',
  'foreignRows',
  'notCalculated',
]);

/**
 * What an issue means for the file. Of files of one board that would give the same rows any will do.
 * @example weightOfIssue({ kind: 'boardMissing' }) // 'stop'
 */
export function weightOfIssue(issue: CollectionIssue): IssueWeight {
  if (issue.kind === 'sameBoard' && issue.isSame) return 'note';
  if (STOPS.has(issue.kind)) return 'stop';
  return ASKS.has(issue.kind) ? 'ask' : 'note';
}
