import type { FaultCommand } from './faultCommand';
import { FAULT_KINDS, type FaultKind } from './faultKind';
import { references } from './references';
import { REMOTE_KINDS } from './remoteKinds';

/** Every kind of fault, those of a colleague last. */
export const ALL_KINDS: readonly FaultKind[] = [...FAULT_KINDS, ...REMOTE_KINDS];

/** A kind at a sync, counted from 1. */
export interface PlannedFault {
  readonly kind: FaultKind;
  readonly sync: number;
}

/**
 * Every fault at every sync where it can tell something: messages that only read are refused or slow, never carried out in part, and before
 * the first message a colleague is no surprise.
 */
export async function everyFault(command: FaultCommand): Promise<readonly PlannedFault[]> {
  const { syncs } = await references(command);
  return ALL_KINDS.flatMap((kind) =>
    syncs.flatMap((writes, at): readonly PlannedFault[] => {
      const isUseful =
        kind.way === 'stopped' || kind.way === 'closed' ? writes : kind.way !== 'meanwhile' || at > 0;
      return isUseful ? [{ kind, sync: at + 1 }] : [];
    }),
  );
}

/** So many kinds that are only refused, or only slow, are taken at each sync of the small run. */
const LIGHT_KINDS = ALL_KINDS.filter(({ way }) => way === 'refused' || way === 'works');
const HEAVY_NAMES = ['stopped in the middle', 'answer lost', 'pane closed in the middle'];

/**
 * The selection: at every sync one of the light kinds, by turns, at every sync that writes what stops it half-way, and one of
 * a colleague's edits, before the last look at the workbook or, by turns, before the writing. Every light kind comes up with some command.
 * @param turn the command's place in the list
 */
export async function someFaults(command: FaultCommand, turn: number): Promise<readonly PlannedFault[]> {
  const all = await everyFault(command);
  const { syncs } = await references(command);
  const light = syncs.map((_, at) => LIGHT_KINDS[(turn * 3 + at) % LIGHT_KINDS.length]);
  const remote = REMOTE_KINDS[turn % REMOTE_KINDS.length];
  const lastLook = syncs.indexOf(true);
  return all.filter(
    ({ kind, sync }) =>
      HEAVY_NAMES.includes(kind.name) ||
      light[sync - 1] === kind ||
      (remote === kind && sync === (lastLook === -1 ? 2 : lastLook + (turn % 2))),
  );
}

/**
 * What runs with every change: the selection, and of a command that takes long what loses the answer to the last writing, a colleague's edit,
 * and the light ones at the first message and after the first that writes.
 */
export async function fewFaults(command: FaultCommand, turn: number): Promise<readonly PlannedFault[]> {
  const some = await someFaults(command, turn);
  if (command.takes === undefined) return some;
  const { syncs } = await references(command);
  const [first, last] = [syncs.indexOf(true) + 1, syncs.lastIndexOf(true) + 1];
  return some.filter(({ kind, sync }) => {
    if (kind.way === 'closed') return false;
    if (kind.way === 'stopped') return kind.name === 'answer lost' && sync === last;
    if (kind.way === 'meanwhile') return command.takes === 'long';
    return sync === 1 || sync === first + 1;
  });
}
