import type { ActionTools } from '../actionTools';
import type { CommandId } from '../taskState';
import type { PaneStore } from '../paneStore';
import type { UndoServices } from './undoServices';
import { isWritingCommand } from './undoWords';

/** What the button Ångra does. It does not reject: what goes wrong is in the state afterwards. */
export interface UndoActions {
  readonly undo: () => Promise<void>;
}

/** Ties undoing to the store. */
export function createUndoActions({ store, run }: ActionTools, services: UndoServices): UndoActions {
  return {
    undo: async () => {
      const { undo: offer } = store.getState();
      if (offer === null) return;
      const { command } = offer;
      await run('undo', async () => {
        const result = await services.undo();
        return {
          kind: 'undo',
          outcome: result.kind === 'nothing' ? result : { ...result, command },
        };
      });
    },
  };
}

/** Offers to undo what a command has written; what was written before it and still can be undone stays offered. */
export function offerUndo(store: PaneStore, services: UndoServices, command: CommandId): void {
  const write = services.lastWrite();
  const { undo } = store.getState();
  if (write === null) {
    if (undo !== null) store.dispatch({ type: 'undoOffered', offer: null });
    return;
  }
  if (undo?.write === write || !isWritingCommand(command)) return;
  store.dispatch({ type: 'undoOffered', offer: { command, write, isByKeys: services.undoesByKeys() } });
}
