import type { CollectResult } from '../../commands/collect';
import type { FileDecision } from '../../domain/collect/collectionReport';
import type { ActionTools, EndedTask } from '../actionTools';
import type { CheckServices } from '../check/checkServices';
import { paneFault } from '../paneFault';
import { followEdits } from '../redistributions/followEdits';
import { decisionsOf } from './collectEntries';
import type { FileReading } from './collectReader';
import type { CollectServices, WatchedComparison } from './collectServices';
import { isCurrent, type CollectOutcome } from './collectState';
import { sortChosen, type FoundFile, type SortedFiles } from './sortChosen';

/** What Samla in's controls do. None rejects: what goes wrong is in the state afterwards. */
export interface CollectActions {
  /** Reads files that were chosen or dropped, and compares them with the workbook. */
  readonly readBoardFiles: (found: readonly FoundFile[]) => Promise<void>;
  /** Ends the reading, or the comparison that follows it, at once; what was in the list before stays. */
  readonly cancelReading: () => void;
  /** Compares the list with the workbook, and tells so in the status bar. */
  readonly compareCollection: () => Promise<void>;
  /** Compares again without a word; left out while a command runs. */
  readonly recompareCollection: () => Promise<void>;
  /** Compares again as the user works in the cells, until the answer is called. */
  readonly followCollection: () => () => void;
  /** Null takes a decision back. */
  readonly decideFile: (id: number, decision: FileDecision | null) => Promise<void>;
  readonly removeFile: (id: number) => Promise<void>;
  readonly choosePartial: (isPartial: boolean) => void;
  /** Writes what is shown; nothing when the workbook has changed since. */
  readonly collect: () => Promise<void>;
  readonly dismissCollected: () => void;
}

const ended = (outcome: CollectOutcome): EndedTask => ({ kind: 'collect', outcome });

/** Ties Samla in's services to the store. */
export function createCollectActions(
  tools: ActionTools,
  services: CollectServices & Pick<CheckServices, 'watchEdits'>,
): CollectActions {
  const { store, look, run, count } = tools;
  const compare = createCompare(tools, services);
  const isRunning = (): boolean => store.getState().task.kind === 'running';
  let cancel: () => void = () => undefined;

  const recompare = async (): Promise<void> => {
    if (isRunning()) return;
    await compare().catch(() => undefined);
  };

  async function readAll(sorted: SortedFiles): Promise<EndedTask> {
    const { entries, isStale } = store.getState().collect;
    const { signal, stop } = stopping();
    cancel = stop;
    const isRead = await readFiles(tools, services, sorted, signal);
    if (!isRead) return ended({ kind: 'cancelled' });
    try {
      await compare({
        signal,
        onCompared: (comparing) => {
          store.dispatch({ type: 'boardsCompared', comparing });
          count({ unit: 'boards', ...comparing });
        },
      });
    } catch (cause) {
      if (signal.aborted) {
        store.dispatch({ type: 'readingUndone', before: { entries, isStale } });
        return ended({ kind: 'cancelled' });
      }
      return { kind: 'failed', command: 'compareCollection', fault: paneFault(cause) };
    }
    const { compared } = store.getState().collect;
    if (compared?.preview.kind === 'refused') return ended({ kind: 'refused' });
    const undecided = compared?.preview.report.undecided.length ?? 0;
    return ended({ kind: 'read', files: sorted.workbooks.length, undecided });
  }

  return {
    readBoardFiles: (found) =>
      look('readBoardFiles', () => {
        const sorted = sortChosen(found);
        store.dispatch({ type: 'boardFilesSorted', sorted });
        return sorted.workbooks.length === 0 ? Promise.resolve(ended({ kind: 'noneRead' })) : readAll(sorted);
      }),
    cancelReading: () => cancel(),
    compareCollection: () =>
      look('compareCollection', async () => {
        await compare();
        return { kind: 'idle' };
      }),
    recompareCollection: recompare,
    followCollection: () => followEdits(services, recompare),
    decideFile: (id, decision) => {
      if (isRunning()) return Promise.resolve();
      store.dispatch({ type: 'boardFileDecided', id, decision });
      return recompare();
    },
    removeFile: (id) => {
      if (isRunning()) return Promise.resolve();
      store.dispatch({ type: 'boardFileRemoved', id });
      return recompare();
    },
    choosePartial: (isPartial) => store.dispatch({ type: 'partialChosen', isPartial }),
    collect: () => run('collect', () => collectShown(tools, services, compare)),
    dismissCollected: () => store.dispatch({ type: 'collectedDismissed' }),
  };
}

function stopping(): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, stop: () => controller.abort() };
}

/** The newest comparison wins. @returns rejects when it could not be made, which the state then tells */
function createCompare(
  { store }: ActionTools,
  services: CollectServices,
): (watched?: WatchedComparison) => Promise<void> {
  let comparisons = 0;
  return async (watched) => {
    const comparison = ++comparisons;
    const { entries } = store.getState().collect;
    try {
      const preview = await services.previewCollection(
        entries.map(({ file }) => file),
        decisionsOf(entries),
        watched,
      );
      if (comparison !== comparisons) return;
      store.dispatch({ type: 'collectionCompared', compared: { entries, preview } });
    } catch (cause) {
      if (comparison === comparisons) store.dispatch({ type: 'collectionWentStale' });
      throw cause;
    }
  };
}

/** @returns false when it was cancelled */
async function readFiles(
  { store, count }: ActionTools,
  services: CollectServices,
  { workbooks }: SortedFiles,
  signal: AbortSignal,
): Promise<boolean> {
  let reading: FileReading | null = null;
  signal.addEventListener('abort', () => reading?.cancel());
  try {
    const tell = (done: number): void => count({ unit: 'files', done, total: workbooks.length });
    tell(0);
    reading = await services.readBoardFiles(workbooks, (index) => {
      store.dispatch({ type: 'boardFileRead', done: index + 1 });
      tell(index + 1);
    });
    if (signal.aborted) reading.cancel();
    store.dispatch({ type: 'boardFilesRead', files: await reading.files });
    return true;
  } catch (cause) {
    store.dispatch({ type: 'boardFilesRead', files: [] });
    if (signal.aborted) return false;
    throw cause;
  }
}

/** Looks once more before it writes: what was approved is what is written. */
async function collectShown(
  { store, progress }: ActionTools,
  services: CollectServices,
  compare: () => Promise<void>,
): Promise<EndedTask> {
  const shown = store.getState().collect;
  try {
    await compare();
  } catch (cause) {
    return { kind: 'failed', command: 'compareCollection', fault: paneFault(cause) };
  }
  const { compared } = store.getState().collect;
  const isSame = JSON.stringify(shown.compared?.preview) === JSON.stringify(compared?.preview);
  if (!isCurrent(shown) || !isSame) return ended({ kind: 'changedMeanwhile' });
  try {
    const files = shown.entries.map(({ file }) => file);
    const decided = { decisions: decisionsOf(shown.entries), isPartial: shown.isPartial };
    const result = await services.collect(files, decided, progress);
    if (result.kind === 'collected') store.dispatch({ type: 'collectionDone', report: result.report });
    // What was written is written, though it could not be looked at again.
    await compare().catch(() => undefined);
    return endOf(result);
  } catch (cause) {
    // A part may have been written: nothing that was read before holds any more.
    store.dispatch({ type: 'collectionWentStale' });
    store.dispatch({ type: 'checkWentStale' });
    store.dispatch({ type: 'summariesWentStale' });
    throw cause;
  }
}

function endOf(result: CollectResult): EndedTask {
  if (result.kind !== 'collected') return ended({ kind: result.kind });
  const { boards, isChanged } = result.report;
  if (!isChanged) return ended({ kind: 'nothing' });
  return { kind: 'collected', boards: boards.filter((board) => board.isChanged).length };
}
