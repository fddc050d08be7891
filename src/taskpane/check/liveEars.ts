import type { PaneStore } from '../paneStore';
import type { LiveCheckEars } from './liveCheck';

/** Puts what the live check hears into the state; the status bar tells of it only when the number of findings is another. */
export function liveEars(store: PaneStore): LiveCheckEars {
  return {
    onResult: (result) => {
      const { check, task } = store.getState();
      const difference = result.findings.length - (check.result?.findings.length ?? 0);
      store.dispatch({ type: 'checkEnded', result });
      // What another command came to stays to be read.
      if (difference === 0 || (task.kind !== 'idle' && task.kind !== 'check')) return;
      store.dispatch({
        type: 'taskEnded',
        task: { kind: 'check', outcome: { kind: 'rechecked', difference } },
      });
    },
    onStale: () => store.dispatch({ type: 'checkWentStale' }),
    isBusy: () => store.getState().task.kind === 'running',
  };
}
