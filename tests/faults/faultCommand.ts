import type { Book } from '../../src/excel/book';

/** A command of the product as somebody runs it: on a workbook, from the beginning to the end. */
export interface FaultCommand {
  /** As the table in docs says it. */
  readonly name: string;
  /** The workbook it is run on; null for a new, empty one. */
  readonly bytes: () => Promise<Uint8Array | null>;
  /** The same result every time, but for row IDs. */
  readonly run: (book: Book) => Promise<unknown>;
  /** The sheet that a colleague protects, deletes, renames and edits meanwhile. */
  readonly sheet: string;
  /** Where on it a colleague types, in a cell that the command writes or reads; rows and columns from 0. */
  readonly cell: readonly [row: number, column: number];
  /** What a colleague types there. */
  readonly typed: string | number;
  /** What completes it, after running again, when the pane was closed in the middle. */
  readonly complete?: (book: Book) => Promise<unknown>;
  /** Whether the result tells that a part was left undone, for a colleague has changed what was decided on. */
  readonly tellsRest?: (result: unknown) => boolean;
  /** Blank rows, or formulas that say the same in A1 form, may be left when what stood could not be taken back. */
  readonly mayLeaveTraces?: true;
  /** How long a run takes; of the long ones few faults run with every change, of the longest not a colleague's edit, which takes four. */
  readonly takes?: 'long' | 'longest';
  /** It begins in an empty workbook, and goes on in no other: the next attempt is made in another new one. */
  readonly isNotContinued?: true;
}
