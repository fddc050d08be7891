import {
  CheckmarkCircle16Filled,
  ErrorCircle16Filled,
  QuestionCircle16Filled,
  SubtractCircle16Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { FileReport } from '../../domain/collect/collectionReport';
import type { PlainKey, PluralKey } from '../../text/paneKey';

/** What becomes of a file, in one word: `ask` and `stop` wait for the user. */
export type FileStatus = 'take' | 'ask' | 'stop' | 'leave';

/** In the order they are counted. */
export const FILE_STATUSES: readonly FileStatus[] = ['take', 'ask', 'stop', 'leave'];

/** Each status by a symbol's form and a word; the tone only adds to them. */
export const STATUS_LOOKS: Readonly<
  Record<FileStatus, { readonly word: PlainKey; readonly counted: PluralKey; readonly Icon: FluentIcon }>
> = {
  take: { word: 'collect.status.take', counted: 'collect.summary.take', Icon: CheckmarkCircle16Filled },
  ask: { word: 'collect.status.ask', counted: 'collect.summary.ask', Icon: QuestionCircle16Filled },
  stop: { word: 'collect.status.stop', counted: 'collect.summary.stop', Icon: ErrorCircle16Filled },
  leave: { word: 'collect.status.leave', counted: 'collect.summary.leave', Icon: SubtractCircle16Regular },
};

/** @example fileStatus({ decision: 'leave', isDecided: false, weight: 'ask' }) // 'ask' */
export function fileStatus({
  decision,
  isDecided,
  weight,
}: Pick<FileReport, 'decision' | 'isDecided' | 'weight'>): FileStatus {
  if (decision === 'take') return 'take';
  if (isDecided) return 'leave';
  return weight === 'stop' ? 'stop' : 'ask';
}
