import { foldText } from '../../domain/foldText';
import type { UnreadableReason } from '../../domain/readingParams';
import type { RawValue } from '../snapshot';

const NUMBER = String.raw`[-−–+]?\d[\d ]*(?:[.,]\d+)?`;
const ABOUT =
  /^(ca|cirka|circa|omkring|drygt|knappt|nästan|närmare|över|under|minst|högst|max|min|runt|ungefär|upp till|~|≈|<|>|≤|≥)(?![\p{L}])|\b(ca|cirka)\.?$/u;

/** What is longer is prose; the patterns would take a second for a cell full of digits and spaces. */
const LONGEST = 200;

/** The patterns of what people write instead of a number, the first that fits. Source: irregularities (a) 1. */
const PATTERNS: readonly (readonly [UnreadableReason, RegExp])[] = [
  ['pointBeforeThree', /^[-−–+]?\d{1,3}(\.\d{3})+( ?\p{L}+| ?%)?$/u],
  ['approximate', ABOUT],
  ['interval', /\d ?%?( ?[-−–] ?| till )\d/u],
  ['twoNumbers', new RegExp(`^${NUMBER} ?%?[ /;|]+${NUMBER} ?%?$`, 'u')],
  ['unit', new RegExp(`^${NUMBER} ?[\\p{L}²³/. ]+$`, 'u')],
];

/**
 * Why text that should be a number cannot be read as one, so that the message can say what to do.
 * @example unreadableReason('1.010') // 'pointBeforeThree'
 * @example unreadableReason('1–3 procent') // 'interval'
 * @example unreadableReason('19 procent ca') // 'approximate'
 */
export function unreadableReason(raw: RawValue): UnreadableReason {
  if (typeof raw === 'boolean') return 'truthValue';
  if (typeof raw !== 'string') return 'other';
  const folded = foldText(raw);
  if (folded.length > LONGEST) return 'other';
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other';
}
