import type { CollectOptions, CollectPreview, CollectRefused, CollectResult } from '../../commands/collect';
import type { ComparingProgress } from '../../commands/collecting/planCollection';
import type { BoardFile } from '../../commands/readBoardFile';
import type { TaskStep } from '../taskState';
import type { ChosenFile, FileReading } from './collectReader';

/** What the user has decided, by the file's place in the list. */
export type Decisions = NonNullable<CollectOptions['decisions']>;

/** A comparison that is shown while it goes on. */
export interface WatchedComparison {
  readonly onCompared: (progress: ComparingProgress) => void;
  /** Ends it; it then rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** What Samla in asks of the commands. All reject with a fault. */
export interface CollectServices {
  /** Starts reading files in a Web Worker; the workbook is not touched. */
  readBoardFiles(
    chosen: readonly ChosenFile[],
    onRead: (index: number, file: BoardFile) => void,
  ): Promise<FileReading>;
  /** Judges the files, and compares them with the open workbook. Writes nothing; without files it says what can be collected here. */
  previewCollection(
    files: readonly BoardFile[],
    decisions: Decisions,
    watched?: WatchedComparison,
  ): Promise<CollectPreview | CollectRefused>;
  collect(
    files: readonly BoardFile[],
    decided: { readonly decisions: Decisions; readonly isPartial: boolean },
    progress: (step: TaskStep) => void,
  ): Promise<CollectResult>;
}
