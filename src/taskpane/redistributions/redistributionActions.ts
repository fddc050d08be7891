import type { AcceptedGroup } from '../../commands/acceptGroups';
import type { TableRows } from '../../commands/goToRows';
import type { RedistributionStage } from '../../domain/redistribution/redistributionInput';
import type { ActionTools, EndedTask } from '../actionTools';
import type { CheckServices } from '../check/checkServices';
import { paneFault } from '../paneFault';
import type { TaskState } from '../taskState';
import { followEdits } from './followEdits';
import { inputOf, type RedistributionDraft } from './redistributionDraft';
import type { RedistributionServices } from './redistributionServices';
import type { RedistributionTab, RedistributionUndone, RedistributionWritten } from './redistributionState';

/** What Omfördelningar's controls do. None rejects: what goes wrong is in the state afterwards. */
export interface RedistributionActions {
  /** Reads the redistributions, and tells so in the status bar. */
  readonly readRedistributions: () => Promise<void>;
  /** Reads them again without a word, as the user works in the cells; left out while a command runs, which reads for itself. */
  readonly rereadRedistributions: () => Promise<void>;
  /** Reads them again as the user works in the cells, until the answer is called. */
  readonly followRedistributions: () => () => void;
  readonly chooseStage: (stage: RedistributionStage | null) => Promise<void>;
  readonly chooseRedistributionTab: (tab: RedistributionTab) => void;
  /** Selects rows. */
  readonly goToRows: (rows: TableRows) => Promise<void>;
  /** Opens, changes, or with null closes the form. */
  readonly draftRedistribution: (draft: RedistributionDraft | null) => void;
  /** Asks what the form as it stands would write, without a word: the button tells what goes wrong. */
  readonly tryRedistribution: (draft: RedistributionDraft) => Promise<void>;
  readonly previewRedistribution: (draft: RedistributionDraft) => Promise<void>;
  readonly addRedistribution: (draft: RedistributionDraft) => Promise<void>;
  readonly dismissAdded: () => void;
  readonly acceptGroups: (accepted: readonly AcceptedGroup[]) => Promise<void>;
  readonly writeRedistributionSums: () => Promise<void>;
}

const written = (result: RedistributionWritten): EndedTask => ({ kind: 'redistributionWritten', result });
const undone = (why: RedistributionUndone): EndedTask => ({ kind: 'redistributionUndone', why });

/** Ties Omfördelningar's services to the store. */
export function createRedistributionActions(
  { store, run, look, progress }: ActionTools,
  services: RedistributionServices & Pick<CheckServices, 'watchEdits'>,
): RedistributionActions {
  let readings = 0;
  const isRunning = (): boolean => store.getState().task.kind === 'running';

  /** The newest reading wins. */
  async function read(): Promise<void> {
    const reading = ++readings;
    try {
      const found = await services.readRedistributions(store.getState().redistributions.stage);
      if (reading === readings) store.dispatch({ type: 'redistributionsRead', reading: found });
    } catch (cause) {
      if (reading === readings) store.dispatch({ type: 'redistributionsWentStale' });
      throw cause;
    }
  }

  const reread = async (): Promise<void> => {
    if (isRunning()) return;
    // What could not be read is told in the view, as stale.
    await read().catch(() => undefined);
  };

  /** What was written is shown at once; that it could not be read again does not make it unwritten. */
  const writtenAndRead = async (result: RedistributionWritten): Promise<EndedTask> => {
    await read().catch(() => undefined);
    return written(result);
  };

  const preview = async (draft: RedistributionDraft): Promise<void> => {
    const plan = await services.previewRedistribution(inputOf(draft));
    store.dispatch({ type: 'redistributionPlanned', shown: { draft, plan } });
  };

  return {
    readRedistributions: () =>
      look('redistributions', async () => {
        await read();
        return { kind: 'idle' };
      }),
    rereadRedistributions: reread,
    followRedistributions: () => followEdits(services, reread),
    chooseStage: async (stage) => {
      store.dispatch({ type: 'stageChosen', stage });
      await reread();
    },
    chooseRedistributionTab: (tab) => store.dispatch({ type: 'redistributionTabChosen', tab }),
    goToRows: async (rows) => {
      if (isRunning()) return;
      try {
        const went = await services.goToRows(rows);
        if (isRunning()) return;
        if (went.kind === 'hidden' || went.kind === 'gone') {
          store.dispatch({ type: 'taskEnded', task: undone({ kind: 'notShown', why: went }) });
        } else if (tellsOfGoing(store.getState().task)) {
          store.dispatch({ type: 'taskEnded', task: { kind: 'idle' } });
        }
      } catch (cause) {
        if (isRunning()) return;
        const task = { kind: 'failed', command: 'goToRows', fault: paneFault(cause) } as const;
        store.dispatch({ type: 'taskEnded', task });
      }
    },
    draftRedistribution: (draft) => store.dispatch({ type: 'redistributionDrafted', draft }),
    tryRedistribution: (draft) => preview(draft).catch(() => undefined),
    previewRedistribution: (draft) =>
      look('previewRedistribution', async () => {
        await preview(draft);
        return { kind: 'idle' };
      }),
    addRedistribution: (draft) =>
      run('addRedistribution', async () => {
        const result = await services.addRedistribution(inputOf(draft), progress);
        if (result.kind === 'added') {
          store.dispatch({ type: 'redistributionAdded', added: result });
          return writtenAndRead(result);
        }
        // The workbook has changed since the preview: the new answer stands in the form, and nothing was written.
        store.dispatch({ type: 'redistributionPlanned', shown: { draft, plan: result } });
        return { kind: 'idle' };
      }),
    dismissAdded: () => store.dispatch({ type: 'addedDismissed' }),
    acceptGroups: (accepted) =>
      run('acceptGroups', async () => {
        const result = await services.acceptGroups(accepted);
        if (result.kind !== 'accepted') return undone(result);
        store.dispatch({ type: 'groupsAccepted', left: result.left });
        return writtenAndRead(result);
      }),
    writeRedistributionSums: () =>
      run('redistributionSums', async () => {
        const result = await services.writeRedistributionSums();
        return result.kind === 'written' ? written(result) : undone(result);
      }),
  };
}

/** Whether the status bar still says why a row was not shown. */
function tellsOfGoing(task: TaskState): boolean {
  if (task.kind === 'failed') return task.command === 'goToRows';
  return task.kind === 'redistributionUndone' && task.why.kind === 'notShown';
}
