import type { BoardFile } from '../../commands/readBoardFile';
import type { FileDecision } from '../../domain/collect/collectionReport';
import type { Decisions } from './collectServices';

/** A file of the list. */
export interface CollectEntry {
  /** Its own, as long as it is in the list. */
  readonly id: number;
  readonly file: BoardFile;
  /** What the user has decided; null for the default. */
  readonly decision: FileDecision | null;
}

/**
 * The list with files that were read. One that was there already, by its name and its board, is read anew and takes the old one's
 * place: it was corrected, and chosen again. Files of the same name for different boards are different files.
 */
export function withFiles(
  entries: readonly CollectEntry[],
  files: readonly BoardFile[],
): readonly CollectEntry[] {
  const firstId = entries.reduce((most, { id }) => Math.max(most, id), -1) + 1;
  const added = files.map((file, at): CollectEntry => ({ id: firstId + at, file, decision: null }));
  return [...entries.filter(({ file }) => !files.some((newer) => takesPlaceOf(newer, file))), ...added];
}

function takesPlaceOf(newer: BoardFile, older: BoardFile): boolean {
  if (newer.name !== older.name) return false;
  return older.kind !== 'standard' || (newer.kind === 'standard' && newer.boardText === older.boardText);
}

/** The decisions, as the commands take them. */
export function decisionsOf(entries: readonly CollectEntry[]): Decisions {
  return new Map(
    entries.flatMap(({ decision }, index) => (decision === null ? [] : [[index, decision] as const])),
  );
}
