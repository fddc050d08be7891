import type { PaneActions } from './paneActions';
import type { PaneStore } from './paneStore';

/** What the ribbon's handlers call; `needsPane` where the user must see something. */
interface RibbonCommands {
  readonly check: () => Promise<void>;
  readonly colour: () => Promise<{ readonly needsPane: boolean }>;
  readonly summarise: () => Promise<{ readonly needsPane: boolean }>;
}

/** What the ribbon's buttons and the shortcuts do, on the same state as the pane, whether that is open or not. */
export function ribbonCommands(
  store: Pick<PaneStore, 'getState'>,
  actions: Pick<
    PaneActions,
    'openView' | 'check' | 'colour' | 'previewSummaries' | 'summarise' | 'goToPlace'
  >,
): RibbonCommands {
  return {
    check: async () => {
      actions.openView('check');
      await actions.check();
    },
    colour: async () => {
      await actions.colour();
      return { needsPane: store.getState().task.kind !== 'coloured' };
    },
    summarise: async () => {
      actions.openView('summarise');
      await actions.previewSummaries();
      const { shown } = store.getState().summarise;
      const { task } = store.getState();
      const isPreviewed = task.kind === 'summarise' && task.outcome.kind === 'previewed';
      // A summary that is written for the first time is looked at first.
      if (!isPreviewed || shown === null || shown.sheets.some(({ outcome }) => outcome === 'added')) {
        return { needsPane: true };
      }
      await actions.summarise();
      const ended = store.getState().task;
      if (ended.kind !== 'summarise' || ended.outcome.kind !== 'done') return { needsPane: true };
      const [first] = shown.sheets;
      if (first !== undefined) await actions.goToPlace(first.sheet, null);
      return { needsPane: false };
    },
  };
}
