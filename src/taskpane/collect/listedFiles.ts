import type { CollectionReport, FileReport } from '../../domain/collect/collectionReport';
import type { CollectEntry } from './collectEntries';
import type { CollectState } from './collectState';

/** A file of the list with what was found of it. */
export interface ListedFile {
  readonly entry: CollectEntry;
  readonly report: FileReport;
}

const WEIGHTS: readonly FileReport['weight'][] = ['stop', 'ask', 'note', null];

/** The files as they are listed: those that need the user first, else in the order chosen. A decision moves none. */
export function listedFiles({ entries, compared }: CollectState): readonly ListedFile[] {
  if (compared?.preview.kind !== 'preview') return [];
  const { report } = compared.preview;
  return report.files
    .flatMap((file): readonly ListedFile[] => {
      const id = compared.entries[file.index]?.id;
      const entry = entries.find((each) => each.id === id);
      return entry === undefined ? [] : [{ entry, report: file }];
    })
    .sort((left, right) => order(left) - order(right));
}

function order({ report }: ListedFile): number {
  const at = WEIGHTS.indexOf(report.weight);
  // A note needs nobody: such files stand where they were chosen.
  return Math.min(at, 2);
}

/** The comparison that is shown; null where there is none. */
export function shownReport({ compared }: CollectState): CollectionReport | null {
  return compared?.preview.kind === 'preview' ? compared.preview.report : null;
}
