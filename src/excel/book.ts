import type { Area } from '../layout/area';
import type { Change } from '../layout/change';
import type { CountListener } from '../layout/inTurns';
import type { RawValue, ReadRequest, Snapshot } from '../layout/snapshot';
import type { UndoLoss } from '../layout/undo/undoPlan';
import type { UndoOutcome } from './undo/undoWritten';

/** Something that was changed in the open workbook by a person: our own writes are not told. */
export interface BookEdit {
  /** The sheet's name now. */
  readonly sheet: string;
  /** The cells, where they stand after the edit; null when Excel does not say. */
  readonly area: Area | null;
  /** `cells`: contents; `structure`: rows, columns or cells were inserted or deleted, or the sheet added, deleted or renamed. */
  readonly kind: 'cells' | 'structure';
  /** Done by somebody else who has the workbook open. */
  readonly isRemote: boolean;
}

/** The cells that the user has selected; of several areas the first. */
export interface BookSelection {
  readonly sheet: string;
  readonly area: Area;
}

/** What a watcher of the open workbook wants to hear; what is left out costs nothing. */
export interface BookListeners {
  onEdited?(edit: BookEdit): void;
  onSelected?(selection: BookSelection): void;
  /** Another sheet came to the front. */
  onActivated?(sheet: string): void;
}

/** Parts of a table to read anew. */
export interface PartsRequest {
  /** The table's name. */
  readonly table: string;
  /** Rectangles of the sheet where the table stood when it was read last. */
  readonly parts: readonly { readonly area: Area; readonly valuesOnly: boolean }[];
}

/** Cells as they are now: all as wide and as high as what was asked for. */
export interface CellsPart {
  readonly values: readonly (readonly RawValue[])[];
  /** In Office.js form, null where a cell holds a constant; absent when only values were asked for. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  readonly numberFormats?: readonly (readonly string[])[];
}

/** Where a table stands now, and the parts that were asked for, in their order. */
export interface TableParts {
  readonly sheet: string;
  /** Header, body and totals row together. */
  readonly area: Area;
  readonly hasTotals: boolean;
  readonly headers: readonly string[];
  readonly parts: readonly CellsPart[];
}

/** How changes are written. */
export interface ApplyOptions {
  /** What was read to decide on them. Without it nothing is compared, and nothing can be undone. */
  readonly decidedOn?: Snapshot;
  /** They belong to what was written just before: the two are undone, and taken back after a failure, as one. */
  readonly continues?: boolean;
  /** Hears how many changes stand, message by message. */
  readonly onCount?: CountListener;
}

/** What becomes of a write when what completes it fails: it is taken back, or stands, for it is whole without. */
export type WhatWasWritten = 'isTakenBack' | 'stands';

/** What was written last, as far as whoever offers to undo it needs to know. */
export interface LastWrite {
  /** The sheets that were written to. */
  readonly sheets: readonly string[];
  /** What undoing cannot bring back. */
  readonly losses: readonly UndoLoss[];
  /** One Ctrl+Z in Excel undoes it too. */
  readonly isOneStep: boolean;
}

/** The open workbook, as commands see it. No Office proxy leaves the implementation. */
export interface Book {
  /**
   * Reads what the request names.
   * @param onCount hears how many of the tables' rows have been read, message by message
   * @throws BookFault when Excel refuses or does not answer
   */
  read(request: ReadRequest, onCount?: CountListener): Promise<Snapshot>;
  /**
   * Reads parts of tables that have been read before, in one sync; null for a table that is no more. Whoever asks sees to it that
   * the parts are small, and compares where the table stands now with where it stood.
   * @throws BookFault
   */
  readParts(requests: readonly PartsRequest[]): Promise<readonly (TableParts | null)[]>;
  /**
   * How many times `apply` was asked to write what can be read: `watch` does not tell of that, and what was read before holds no more.
   * Colours, widths, selections and the like do not count.
   */
  readonly writes: number;
  /**
   * Writes all changes in the order given. Told what they were decided on, it first sees to it that nothing of that has moved, keeps what
   * they overwrite for {@link undo}, and takes back what was written when Excel stops half-way.
   * @throws BookFault, whose `outcome` says how the workbook is left
   */
  apply(changes: readonly Change[], options?: ApplyOptions): Promise<void>;
  /**
   * Runs what completes the write just before: what it writes is undone, and taken back after a failure, as one with that.
   * @throws BookFault, whose `outcome` says what became of the write
   */
  completing<Result>(
    work: (book: Pick<Book, 'read' | 'apply'>) => Promise<Result>,
    written: WhatWasWritten,
  ): Promise<Result>;
  /** What was written last and can be undone, the same object until something else is; null when there is nothing of the kind. */
  readonly lastWrite: LastWrite | null;
  /**
   * Gives the workbook back as it was before what was written last, unless somebody has changed that since.
   * @throws BookFault when Excel refuses; `outcome` is `left` when a part has been put back
   */
  undo(): Promise<UndoOutcome | { readonly kind: 'nothing' }>;
  /**
   * Listens to what happens in the workbook, until the answer is called, which never rejects. One sync to begin with.
   * @throws BookFault when Excel refuses to tell
   */
  watch(listeners: BookListeners): Promise<() => Promise<void>>;
}
