import type { PaneText } from '../../text/paneText';
import type { CollectOutcome } from './collectState';

/**
 * What Samla in last did, for the status bar.
 * @example collectSentences({ kind: 'read', files: 5, undecided: 1 }, paneText('sv')) // ['5 filer är lästa.', '1 fil behöver ett beslut.']
 */
export function collectSentences(outcome: CollectOutcome, text: PaneText): readonly string[] {
  if (outcome.kind !== 'read') return [text.plain(KEYS[outcome.kind])];
  const { files, undecided } = outcome;
  return [
    text.plural('collect.read', files),
    ...(undecided > 0 ? [text.plural('collect.undecided', undecided)] : []),
  ];
}

const KEYS = {
  noneRead: 'collect.noneRead',
  cancelled: 'collect.cancelled',
  refused: 'collect.refused',
  undecided: 'collect.stopped',
  nothing: 'collect.nothing',
  changedMeanwhile: 'collect.changedMeanwhile',
} as const;
