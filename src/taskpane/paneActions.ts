import type { CreateResult } from '../commands/createWorkbook';
import type { PaletteName } from '../domain/palette';
import type { RepairGroup } from '../domain/repairNote';
import type { FollowUpChoice } from './followUpChoice';
import type { NewWorkbookChoice } from './newWorkbookChoice';
import { paneFault } from './paneFault';
import type { GoalsRefused, PaneServices } from './paneServices';
import {
  shownPalette,
  type CommandId,
  type PreparedFollowUp,
  type TaskState,
  type TaskStep,
} from './paneState';
import type { PaneStore } from './paneStore';

/** What the pane's controls and the ribbon's buttons do. None rejects: what goes wrong is in the state afterwards. */
export interface PaneActions {
  /** Reads the workbook again; left out while a command runs, which reads for itself. */
  readonly refresh: () => Promise<void>;
  readonly choosePalette: (palette: PaletteName) => void;
  readonly colour: () => Promise<void>;
  /** Does what {@link PaneActions.colour} does, and tells what was wrong with the rules. */
  readonly restoreColours: () => Promise<void>;
  readonly removeColours: () => Promise<void>;
  readonly create: (choice: NewWorkbookChoice) => Promise<void>;
  /** Makes a follow-up of files and shows it; nothing is written. */
  readonly prepareFollowUp: (choice: FollowUpChoice) => Promise<void>;
  /** The files or the period were changed: what was shown no longer holds. */
  readonly dropFollowUp: () => void;
  readonly writeFollowUp: (followUp: PreparedFollowUp) => Promise<void>;
  /** Shows what can be repaired; nothing is written. */
  readonly previewRepair: () => Promise<void>;
  readonly repair: (chosen: ReadonlySet<RepairGroup>) => Promise<void>;
}

/** Ties the services to the store: one command at a time, and the newest reading wins. */
export function createPaneActions(store: PaneStore, services: PaneServices): PaneActions {
  let readings = 0;

  async function refresh(): Promise<void> {
    if (store.getState().task.kind === 'running') return;
    const reading = ++readings;
    store.dispatch({ type: 'readingStarted' });
    try {
      const description = await services.describe();
      if (reading === readings) store.dispatch({ type: 'described', description });
    } catch (cause) {
      if (reading === readings) store.dispatch({ type: 'readingFailed', fault: paneFault(cause) });
    }
  }

  /** Runs a command unless one runs already, and reads the workbook again afterwards when it is another than before. */
  async function run(command: CommandId, work: () => Promise<EndedTask>): Promise<void> {
    if (store.getState().task.kind === 'running') return;
    store.dispatch({ type: 'taskStarted', command });
    try {
      store.dispatch({ type: 'taskEnded', task: await work() });
    } catch (cause) {
      store.dispatch({ type: 'taskEnded', task: { kind: 'failed', command, fault: paneFault(cause) } });
    }
    await refresh();
  }

  const progress = (step: TaskStep): void => store.dispatch({ type: 'taskProgressed', step });

  const colour = (isRepair: boolean): Promise<void> =>
    run('colour', async () => {
      const result = await services.colour(store.getState().palette, progress);
      return result.kind === 'coloured'
        ? { kind: 'coloured', result, isRepair }
        : { kind: 'nothingToColour' };
    });

  return {
    refresh,
    choosePalette: (palette) => store.dispatch({ type: 'paletteChosen', palette }),
    colour: () => colour(false),
    restoreColours: () => colour(true),
    removeColours: () =>
      run('removeColours', async () => {
        const result = await services.removeColours(progress);
        return result.kind === 'removed'
          ? { kind: 'coloursRemoved', rulesRemoved: result.rulesRemoved }
          : { kind: 'nothingToColour' };
      }),
    create: (choice) =>
      run('create', async () => {
        const result = await services.create(choice, shownPalette(store.getState()), progress);
        return endOfCreate(result);
      }),
    prepareFollowUp: (choice) =>
      run('followUp', async () => {
        const made = await services.prepareFollowUp(choice, shownPalette(store.getState()));
        if (made.kind === 'planned') return { kind: 'prepared', followUp: made };
        return made.kind === 'refused' ? { kind: 'followUpRefused', refusal: made.refusal } : made;
      }),
    dropFollowUp: () => {
      if (FOLLOW_UP_ENDS.has(store.getState().task.kind)) {
        store.dispatch({ type: 'taskEnded', task: { kind: 'idle' } });
      }
    },
    previewRepair: () =>
      run('repair', async () => {
        const preview = await services.previewRepair();
        return preview.kind === 'preview' ? { kind: 'repairShown', preview } : { kind: 'nothingToRepair' };
      }),
    repair: (chosen) =>
      run('repair', async () => {
        const result = await services.repair(chosen, progress);
        return result.kind === 'repaired' ? { kind: 'repaired', result } : { kind: 'nothingToRepair' };
      }),
    writeFollowUp: (followUp) =>
      run('create', async () => endOfCreate(await services.writeFollowUp(followUp, progress))),
  };
}

type EndedTask = Exclude<TaskState, { kind: 'running' }>;

const FOLLOW_UP_ENDS: ReadonlySet<TaskState['kind']> = new Set(['prepared', 'followUpRefused', 'unreadable']);

function endOfCreate(result: CreateResult | GoalsRefused): EndedTask {
  switch (result.kind) {
    case 'goalsUnreadable':
      return { kind: 'unreadable', file: 'goals', code: result.code };
    case 'noGoals':
    case 'created':
      return { kind: result.kind };
    case 'notEmpty':
      return { kind: 'idle' };
  }
}
