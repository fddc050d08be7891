import { colourLegend } from '../../commands/colourLegend';
import type { Tone } from '../../domain/palette';
import type { Thresholds } from '../../domain/thresholds';
import type { PlainKey, PluralKey } from '../../text/paneKey';
import type { PaneText } from '../../text/paneText';
import type { ColouredResult } from '../taskState';

/** Each tone in words: its meaning in the legend, and its rows in the sentence. */
export const TONE_KEYS: Readonly<Record<Tone, { readonly meaning: PlainKey; readonly counted: PluralKey }>> =
  {
    green: { meaning: 'tone.green', counted: 'colour.count.green' },
    yellow: { meaning: 'tone.yellow', counted: 'colour.count.yellow' },
    red: { meaning: 'tone.red', counted: 'colour.count.red' },
    neutral: { meaning: 'tone.neutral', counted: 'colour.count.neutral' },
  };

/**
 * The result of a colouring in sentences; tones that no row has are left out.
 * @example colourSentences(result, paneText('sv')) // ['53 rader färgade: 41 gröna, 9 gula och 3 röda.']
 */
export function colourSentences(
  { rows, counts, changed }: ColouredResult,
  text: PaneText,
): readonly string[] {
  return [rowsSentence({ rows, counts }, text), ...(changed ? [] : [text.plain('colour.unchanged')])];
}

/**
 * What was found wrong with the rules and put right, and that the user's own were left alone.
 * @example repairSentences(result, paneText('sv')) // ['Rättade färgregler: 2 saknades och 3 var delade.', '1 egen regel är orörd.']
 */
export function repairSentences(
  { repairs, changed, rulesKept }: ColouredResult,
  text: PaneText,
): readonly string[] {
  const found = REPAIR_KEYS.filter(([fault]) => repairs[fault] > 0).map(([fault, key]) =>
    text.plural(key, repairs[fault]),
  );
  return [
    found.length > 0
      ? text.fill('repair.sentence', { found: text.list(found) })
      : text.plain(changed ? 'repair.legend' : 'repair.none'),
    ...(rulesKept > 0 ? [text.plural('repair.kept', rulesKept)] : []),
  ];
}

const REPAIR_KEYS: readonly (readonly [keyof ColouredResult['repairs'], PluralKey])[] = [
  ['missing', 'repair.missing'],
  ['recoloured', 'repair.recoloured'],
  ['outdated', 'repair.outdated'],
  ['split', 'repair.split'],
  ['duplicated', 'repair.duplicated'],
];

function rowsSentence({ rows, counts }: Pick<ColouredResult, 'rows' | 'counts'>, text: PaneText): string {
  if (rows === 0) return text.plain('colour.none');
  const parts = colourLegend('standard')
    .filter(({ tone }) => counts[tone] > 0)
    .map(({ tone }) => text.plural(TONE_KEYS[tone].counted, counts[tone]));
  return text.fill('colour.sentence', { rows: text.plural('colour.rows', rows), counts: text.list(parts) });
}

/**
 * The shares of target that a tone covers by the workbook's own limits; null for grey, which has none.
 * @example thresholdWords('yellow', { green: 1, yellow: 0.8 }, paneText('sv')) // '80 % till under 100 %'
 */
export function thresholdWords(tone: Tone, { green, yellow }: Thresholds, text: PaneText): string | null {
  const limits = { green: text.percent(green), yellow: text.percent(yellow) };
  if (tone === 'green') return text.fill('legend.green', { green: limits.green });
  if (tone === 'yellow') return text.fill('legend.yellow', limits);
  return tone === 'red' ? text.fill('legend.red', { yellow: limits.yellow }) : null;
}
