import type { LastWrite } from '../../commands/undoLast';
import type { PlainKey } from '../../text/paneKey';
import type { PaneText } from '../../text/paneText';
import type { UndoOutcome } from './undoState';

/** The commands that write what can be undone, by what they are called in `Ångra …`. */
export const UNDO_KEYS = {
  fix: 'undo.what.fix',
  checkSheet: 'undo.what.checkSheet',
  colour: 'undo.what.colour',
  removeColours: 'undo.what.removeColours',
  create: 'undo.what.create',
  followUp: 'undo.what.followUp',
  repair: 'undo.what.repair',
  addRedistribution: 'undo.what.addRedistribution',
  acceptGroups: 'undo.what.acceptGroups',
  redistributionSums: 'undo.what.redistributionSums',
  summarise: 'undo.what.summarise',
  collect: 'undo.what.collect',
} as const satisfies Readonly<Record<string, PlainKey>>;

/** A command that writes what can be undone. */
export type WritingCommand = keyof typeof UNDO_KEYS;

/** Whether a command writes what can be undone. */
export function isWritingCommand(command: string): command is WritingCommand {
  return command in UNDO_KEYS;
}

const LOSS_KEYS: Readonly<Record<LastWrite['losses'][number], PlainKey>> = {
  notes: 'undo.loss.notes',
  references: 'undo.loss.references',
  filters: 'undo.loss.filters',
  charts: 'undo.loss.charts',
};

/** What undoing will not bring back; null where it brings back everything. */
export function lossSentence(losses: LastWrite['losses'], text: PaneText): string | null {
  if (losses.length === 0) return null;
  return text.fill('undo.losses', { what: text.list(losses.map((loss) => text.plain(LOSS_KEYS[loss]))) });
}

/** What the status bar says when something has been undone, or has not. */
export function undoSentences(outcome: UndoOutcome, text: PaneText): readonly string[] {
  switch (outcome.kind) {
    case 'nothing':
      return [text.plain('undo.nothing')];
    case 'changed':
      return [
        text.fill('undo.changed', { what: text.plain(UNDO_KEYS[outcome.command]), place: outcome.place }),
      ];
    case 'undone': {
      const done = text.fill('undo.done', { what: text.plain(UNDO_KEYS[outcome.command]) });
      const lost = lossSentence(outcome.losses, text);
      return lost === null ? [done] : [done, lost];
    }
  }
}
