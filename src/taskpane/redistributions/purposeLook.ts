import {
  AddCircle16Regular,
  CheckmarkCircle16Filled,
  CircleHalfFill16Regular,
  CircleHint16Regular,
  ErrorCircle16Filled,
  QuestionCircle16Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { PurposeOverview } from '../../domain/redistribution/redistributionOverview';
import type { PlainKey } from '../../text/paneKey';

/** How a purpose is told at a glance: by a symbol's form and a word; the tone only adds to them. */
export interface PurposeLook {
  readonly kind: 'balanced' | 'rounding' | 'unbalanced' | 'open' | 'net' | 'unknown';
  readonly word: PlainKey;
  readonly Icon: FluentIcon;
  readonly tone: 'good' | 'bad' | 'neutral';
  /** Where it stands in the list: what must be seen to first. */
  readonly order: number;
}

const LOOKS = {
  unbalanced: { word: 'omf.verdict.unbalanced', Icon: ErrorCircle16Filled, tone: 'bad', order: 0 },
  unknown: { word: 'omf.verdict.unknown', Icon: QuestionCircle16Regular, tone: 'neutral', order: 1 },
  open: { word: 'omf.verdict.open', Icon: CircleHint16Regular, tone: 'neutral', order: 2 },
  rounding: { word: 'omf.verdict.rounding', Icon: CircleHalfFill16Regular, tone: 'neutral', order: 3 },
  net: { word: 'omf.verdict.net', Icon: AddCircle16Regular, tone: 'neutral', order: 3 },
  balanced: { word: 'omf.verdict.balanced', Icon: CheckmarkCircle16Filled, tone: 'good', order: 3 },
} as const;

/** A purpose whose other boards' rows stand elsewhere is open, whatever its own rows come to. */
export function purposeLook({
  verdict,
  isClosed,
}: Pick<PurposeOverview, 'verdict' | 'isClosed'>): PurposeLook {
  const kind = isClosed ? verdict : 'open';
  return { kind, ...LOOKS[kind] };
}
