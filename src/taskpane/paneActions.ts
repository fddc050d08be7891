import type { RuleId } from '../domain/ruleId';
import type { ActionTools, EndedTask } from './actionTools';
import { createCheckActions, type CheckActions } from './check/checkActions';
import { createCollectActions, type CollectActions } from './collect/collectActions';
import { createColourActions, type ColourActions } from './colour/colourActions';
import type { ViewId } from './commandRegistry';
import { createCreateActions, type CreateActions } from './create/createActions';
import { createHomeActions, type HomeActions } from './home/homeActions';
import { paneFault } from './paneFault';
import type { PaneServices } from './paneServices';
import type { CommandId } from './taskState';
import type { PaneStore } from './paneStore';
import {
  createRedistributionActions,
  type RedistributionActions,
} from './redistributions/redistributionActions';
import { createRepairActions, type RepairActions } from './repair/repairActions';
import { createSettingsActions, type SettingsActions } from './settings/settingsActions';
import { createUndoActions, offerUndo, type UndoActions } from './undo/undoActions';
import { createSummariseActions, type SummariseActions } from './summarise/summariseActions';

/** What the pane's controls and the ribbon's buttons do. None rejects: what goes wrong is in the state afterwards. */
export interface PaneActions
  extends
    CheckActions,
    ColourActions,
    RedistributionActions,
    RepairActions,
    CreateActions,
    SummariseActions,
    CollectActions,
    HomeActions,
    SettingsActions,
    UndoActions {
  /** Reads the workbook again; left out while a command runs, which reads for itself. */
  readonly refresh: () => Promise<void>;
  /** Calls off the command that runs, as long as it has not begun to write. */
  readonly cancelTask: () => void;
  /** False also where Excel does not say. */
  readonly isCellEdited: () => Promise<boolean>;
  /** Opens a view from the ribbon: the focus stays where it is. */
  readonly openView: (view: ViewId) => void;
  /** Goes to a view from another: its heading gets the focus. */
  readonly goToView: (view: ViewId) => void;
  /** Opens help on a finding's rule. */
  readonly explainRule: (rule: RuleId) => void;
  /** Goes back to the home view. */
  readonly closeView: () => void;
}

/** Ties the services to the store: one command at a time, and the newest reading wins. */
export function createPaneActions(store: PaneStore, services: PaneServices): PaneActions {
  const refresh = createRefresh(store, services);
  const tools: ActionTools = {
    store,
    run: async (command, work) => {
      if (!(await runAlone(store, services, command, work))) return;
      offerUndo(store, services, command);
      store.dispatch({ type: 'standingWentStale' });
      await refresh();
    },
    look: async (command, work) => {
      await runAlone(store, services, command, work);
    },
    progress: (step) => store.dispatch({ type: 'taskProgressed', step }),
    count: (count) => store.dispatch({ type: 'workCounted', count, at: performance.now() }),
  };
  const check = createCheckActions(tools, services);
  return {
    refresh,
    cancelTask: () => {
      services.closeGate();
      store.dispatch({ type: 'taskCalledOff' });
    },
    isCellEdited: () => services.isCellEdited().catch(() => false),
    openView: (view) => store.dispatch({ type: 'viewOpened', view }),
    goToView: (view) => store.dispatch({ type: 'viewOpened', view, takesFocus: true }),
    explainRule: (rule) => store.dispatch({ type: 'ruleExplained', rule }),
    closeView: () => store.dispatch({ type: 'viewOpened', view: 'home' }),
    ...check,
    ...createHomeActions(tools, services, check.adoptCheck),
    ...createSettingsActions(tools, services),
    ...createColourActions(tools, services),
    ...createRedistributionActions(tools, services),
    ...createRepairActions(tools, services),
    ...createCreateActions(tools, services),
    ...createSummariseActions(tools, services),
    ...createCollectActions(tools, services),
    ...createUndoActions(tools, services),
  };
}

function createRefresh(store: PaneStore, services: PaneServices): () => Promise<void> {
  let readings = 0;
  return async () => {
    if (store.getState().task.kind === 'running') return;
    const reading = ++readings;
    store.dispatch({ type: 'readingStarted' });
    try {
      const description = await services.describe();
      if (reading === readings) store.dispatch({ type: 'described', description });
    } catch (cause) {
      if (reading === readings) store.dispatch({ type: 'readingFailed', fault: paneFault(cause) });
    }
  };
}

function isCancelled(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && Reflect.get(cause, 'code') === 'cancelled';
}

/** @returns false when another command was running, and nothing was done */
async function runAlone(
  store: PaneStore,
  services: Pick<PaneServices, 'openGate'>,
  command: CommandId,
  work: () => Promise<EndedTask>,
): Promise<boolean> {
  if (store.getState().task.kind === 'running') return false;
  services.openGate();
  store.dispatch({ type: 'taskStarted', command });
  try {
    store.dispatch({ type: 'taskEnded', task: await work() });
  } catch (cause) {
    const task: EndedTask = isCancelled(cause)
      ? { kind: 'cancelled' }
      : { kind: 'failed', command, fault: paneFault(cause) };
    store.dispatch({ type: 'taskEnded', task });
  } finally {
    // What goes to a cell without being a command passes too.
    services.openGate();
  }
  return true;
}
