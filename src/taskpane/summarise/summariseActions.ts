import type { EvidencePlace } from '../../commands/summaryEvidence';
import type { Language } from '../../text/language';
import type { ActionTools, EndedTask } from '../actionTools';
import { paneFault } from '../paneFault';
import type { PaneState } from '../paneState';
import type { CheckServices } from '../check/checkServices';
import type { SummariseServices, SummaryChoice } from './summariseServices';
import { chosenCodes, type SummariseOutcome } from './summariseState';

/** What Sammanställ's controls and its ribbon button do. None rejects: what goes wrong is in the state afterwards. */
export interface SummariseActions {
  /** Shows what would be written; nothing is. */
  readonly previewSummaries: () => Promise<void>;
  /** Writes what is chosen. */
  readonly summarise: () => Promise<void>;
  readonly chooseSummaries: (excluded: ReadonlySet<string>) => void;
  readonly chooseSummaryLanguage: (language: Language) => void;
  /** Reads an earlier follow-up to compare with; null for none. */
  readonly choosePrevious: (file: File | null) => Promise<void>;
  readonly showSummaryPart: (code: string) => void;
  /** Finds the rows behind a figure. @param label the figure's own words, '' for a cell */
  readonly showEvidence: (place: EvidencePlace, label: string) => Promise<void>;
  readonly closeEvidence: () => void;
  /** Selects a row behind a figure, or a summary's sheet (address null). */
  readonly goToPlace: (sheet: string, address: string | null) => Promise<void>;
}

/** Ties Sammanställ's services to the store. */
export function createSummariseActions(
  tools: ActionTools,
  services: SummariseServices & Pick<CheckServices, 'goTo'>,
): SummariseActions {
  const { store, look, run, progress } = tools;
  const watch = createWatch(tools, services);
  return {
    previewSummaries: () =>
      look('previewSummaries', async () => {
        await watch();
        const preview = await services.previewSummaries(choiceOf(store.getState()));
        if (preview.kind === 'refused') return ended({ kind: 'refused', refusal: preview });
        store.dispatch({ type: 'summariesShown', shown: preview });
        return ended({ kind: 'previewed', sheets: preview.sheets });
      }),
    summarise: () =>
      run('summarise', async () => {
        await watch();
        const state = store.getState();
        const { shown, isStale } = state.summarise;
        const previewed = shown?.kind === 'preview' && !isStale ? { previewed: shown.sheets } : {};
        const result = await services.summarise({ ...choiceOf(state), ...previewed }, progress);
        if (result.kind === 'refused') return ended({ kind: 'refused', refusal: result });
        store.dispatch({ type: 'summariesShown', shown: result });
        return ended({ kind: 'done', count: result.sheets.length, hasMoved: result.hasMoved });
      }),
    chooseSummaries: (excluded) => store.dispatch({ type: 'summariesChosen', excluded }),
    chooseSummaryLanguage: (language) => store.dispatch({ type: 'summaryLanguageChosen', language }),
    choosePrevious: (file) =>
      look('previewSummaries', async () => {
        const read = file === null ? null : await services.readPreviousPeriod(file);
        const previous = read?.kind === 'read' ? read : null;
        store.dispatch({ type: 'previousPeriodRead', previous });
        return read === null || read.kind === 'read'
          ? { kind: 'idle' }
          : ended({ kind: 'previousFailed', why: read });
      }),
    showSummaryPart: (part) => store.dispatch({ type: 'summaryPartShown', part }),
    showEvidence: (place, label) =>
      look('evidence', async () => {
        const evidence = await services.summaryEvidence(place);
        if (evidence.kind !== 'evidence') return ended({ kind: 'noEvidence', why: evidence.kind });
        store.dispatch({ type: 'evidenceShown', evidence: { place, label, evidence } });
        return ended({ kind: 'evidence', rows: evidence.rows.length });
      }),
    closeEvidence: () => store.dispatch({ type: 'evidenceClosed' }),
    goToPlace: (sheet, address) => goToPlace(tools, services, sheet, address),
  };
}

const ended = (outcome: SummariseOutcome): EndedTask => ({ kind: 'summarise', outcome });

function choiceOf({ summarise, palette, settings }: PaneState): SummaryChoice {
  const boards = chosenCodes(summarise);
  const { language, previous } = summarise;
  return {
    ...(boards !== null && { boards }),
    ...(language !== null && { language }),
    ...(palette !== null && { palette }),
    ...(settings.palette !== null && { fallbackPalette: settings.palette }),
    ...(previous !== null && { previous: previous.workbook }),
  };
}

/** Listens from the first preview on; without events (an older Excel) the user previews again when something has changed. */
function createWatch({ store }: ActionTools, services: SummariseServices): () => Promise<void> {
  let isWatching = false;
  return async () => {
    if (isWatching) return;
    isWatching = true;
    try {
      await services.watchSummaries({
        onChanged: () => {
          if (!store.getState().summarise.isStale) store.dispatch({ type: 'summariesWentStale' });
        },
        onSelected: (selected) => store.dispatch({ type: 'figureSelected', selected }),
      });
    } catch {
      isWatching = false;
    }
  };
}

async function goToPlace(
  { store }: ActionTools,
  services: Pick<CheckServices, 'goTo'>,
  sheet: string,
  address: string | null,
): Promise<void> {
  const isRunning = (): boolean => store.getState().task.kind === 'running';
  if (isRunning()) return;
  try {
    const went = await services.goTo({ sheet, table: null, column: null, row: null, address });
    if (isRunning() || went.kind === 'shown') return;
    store.dispatch({ type: 'taskEnded', task: ended({ kind: 'notShown', why: went }) });
  } catch (cause) {
    if (isRunning()) return;
    store.dispatch({ type: 'taskEnded', task: { kind: 'failed', command: 'goTo', fault: paneFault(cause) } });
  }
}
