import type { LastWrite, UndoResult } from '../../commands/undoLast';

/** What undoing asks of the open workbook. */
export interface UndoServices {
  /** What was written last and can be undone: the same object until something else is. Null for nothing. */
  lastWrite(): LastWrite | null;
  undo(): Promise<UndoResult>;
  /** Whether one Ctrl+Z in Excel undoes it too. */
  undoesByKeys(): boolean;
}
