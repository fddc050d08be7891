import type { CollectPreview, CollectRefused } from '../../commands/collect';
import type { ComparingProgress } from '../../commands/collecting/planCollection';
import type { BoardFile } from '../../commands/readBoardFile';
import type { CollectionReport, FileDecision } from '../../domain/collect/collectionReport';
import { withFiles, type CollectEntry } from './collectEntries';
import type { SortedFiles } from './sortChosen';

/** How far the reading of files has come. */
export interface ReadingProgress {
  /** The files in the order they are read. */
  readonly names: readonly string[];
  readonly done: number;
}

/** What was found of the files when they were last compared with the workbook. */
export interface Compared {
  /** The list as it was then. */
  readonly entries: readonly CollectEntry[];
  readonly preview: CollectPreview | CollectRefused;
}

/** What Samla in remembers, whether its view is open or not. */
export interface CollectState {
  /** Null when nothing is being read. */
  readonly progress: ReadingProgress | null;
  /** How far files that were just read have been compared; null otherwise. */
  readonly comparing: ComparingProgress | null;
  /** Of the last choice: what is no workbook. */
  readonly away: Pick<SortedFiles, 'turnedAway' | 'skipped'>;
  readonly entries: readonly CollectEntry[];
  /** Null before the workbook has been looked at. */
  readonly compared: Compared | null;
  /** The comparison could not be made, or a write stopped midway. */
  readonly isStale: boolean;
  /** What can be is collected, and the rest left. */
  readonly isPartial: boolean;
  /** What was last written, until it is done with. */
  readonly collected: CollectionReport | null;
}

/** What Samla in last did, for the status bar. */
export type CollectOutcome =
  | { readonly kind: 'read'; readonly files: number; readonly undecided: number }
  | { readonly kind: 'noneRead' | 'cancelled' | 'refused' | 'undecided' | 'nothing' }
  /** The workbook had changed since the comparison: nothing was written, and the new comparison is shown. */
  | { readonly kind: 'changedMeanwhile' };

/** What can happen to it. */
export type CollectAction =
  | { readonly type: 'boardFilesSorted'; readonly sorted: SortedFiles }
  | { readonly type: 'boardFileRead'; readonly done: number }
  | { readonly type: 'boardsCompared'; readonly comparing: ComparingProgress }
  /** The reading was ended before its files were compared: the list is as it was. */
  | { readonly type: 'readingUndone'; readonly before: Pick<CollectState, 'entries' | 'isStale'> }
  /** The reading is over; without files when it was cancelled or failed. */
  | { readonly type: 'boardFilesRead'; readonly files: readonly BoardFile[] }
  | { readonly type: 'boardFileDecided'; readonly id: number; readonly decision: FileDecision | null }
  | { readonly type: 'boardFileRemoved'; readonly id: number }
  | { readonly type: 'collectionCompared'; readonly compared: Compared }
  | { readonly type: 'collectionWentStale' }
  | { readonly type: 'partialChosen'; readonly isPartial: boolean }
  | { readonly type: 'collectionDone'; readonly report: CollectionReport }
  | { readonly type: 'collectedDismissed' };

/** Before anything was chosen. */
export const INITIAL_COLLECT: CollectState = {
  progress: null,
  comparing: null,
  away: { turnedAway: [], skipped: 0 },
  entries: [],
  compared: null,
  isStale: false,
  isPartial: false,
  collected: null,
};

/** The state after an action. */
export function reduceCollect(state: CollectState, action: CollectAction): CollectState {
  switch (action.type) {
    case 'boardFilesSorted': {
      const { workbooks, ...away } = action.sorted;
      const names = workbooks.map(({ name }) => name);
      return { ...state, away, collected: null, progress: names.length === 0 ? null : { names, done: 0 } };
    }
    case 'boardFileRead':
      return state.progress === null
        ? state
        : { ...state, progress: { ...state.progress, done: action.done } };
    case 'boardFilesRead':
      return {
        ...state,
        progress: null,
        entries: withFiles(state.entries, action.files),
        // What was chosen before these files came says nothing of them.
        isPartial: false,
      };
    case 'boardsCompared':
      return { ...state, comparing: action.comparing };
    case 'readingUndone':
      return { ...state, ...action.before, comparing: null };
    case 'boardFileDecided':
      return { ...state, entries: decided(state, action.id, action.decision) };
    case 'boardFileRemoved':
      return { ...state, entries: state.entries.filter(({ id }) => id !== action.id) };
    case 'collectionCompared':
      return { ...state, compared: action.compared, comparing: null, isStale: false };
    case 'collectionWentStale':
      return { ...state, comparing: null, isStale: true };
    case 'partialChosen':
      return { ...state, isPartial: action.isPartial };
    case 'collectionDone':
      return { ...INITIAL_COLLECT, compared: state.compared, collected: action.report };
    case 'collectedDismissed':
      return { ...state, collected: null };
  }
}

/** What was compared is the list as it stands. */
export function isCurrent({ compared, entries, isStale }: CollectState): boolean {
  return !isStale && compared?.entries === entries;
}

/** Of several files of one board one is collected: whoever takes one leaves the others. */
function decided(
  { entries, compared }: CollectState,
  chosen: number,
  decision: FileDecision | null,
): readonly CollectEntry[] {
  const codes = codesById(compared);
  const code = codes.get(chosen);
  return entries.map((entry) => {
    if (entry.id === chosen) return { ...entry, decision };
    const isTwin = code !== undefined && codes.get(entry.id) === code;
    return isTwin && decision === 'take' ? { ...entry, decision: 'leave' } : entry;
  });
}

function codesById(compared: Compared | null): ReadonlyMap<number, string> {
  if (compared?.preview.kind !== 'preview') return new Map();
  const { entries, preview } = compared;
  return new Map(
    preview.report.files.flatMap(({ index, code }) => {
      const id = entries[index]?.id;
      return id === undefined || code === null ? [] : [[id, code] as const];
    }),
  );
}
