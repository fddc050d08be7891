import type { LastWrite } from '../../commands/undoLast';
import type { WritingCommand } from './undoWords';

/** What can be undone. */
export interface UndoOffer {
  readonly command: WritingCommand;
  readonly write: LastWrite;
  /** One Ctrl+Z in Excel undoes it too. */
  readonly isByKeys: boolean;
}

/** Something has been written that can be undone, or nothing can any more. */
export interface UndoAction {
  readonly type: 'undoOffered';
  readonly offer: UndoOffer | null;
}

/** What undoing came to. */
export type UndoOutcome =
  | { readonly kind: 'undone'; readonly command: WritingCommand; readonly losses: LastWrite['losses'] }
  | { readonly kind: 'changed'; readonly command: WritingCommand; readonly place: string }
  | { readonly kind: 'nothing' };
