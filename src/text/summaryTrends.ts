import type { Movement, Trend } from '../domain/summary/summaryReport';
import type { Assessment, AssignmentState } from '../domain/statusWords';
import { mkr } from './grammar/amount';
import type { Language } from './language';

/** How something moved since the period before, as a sign and in words. */
export interface TrendText {
  readonly symbol: string;
  readonly text: string;
}

const SYMBOLS: Readonly<Record<Trend, string>> = { up: '↗', down: '↘', same: '→', changed: '↔' };

/** Below this a change of forecast is told as none: what tenths of mkr show as nothing. */
const SHOWN_AS_ZERO_SEK = 50_000;

/**
 * How a judgement or an assignment moved; the previous word stands as the sheet has it.
 * @example trendText('sv', { previous: 'Uppfylls inte', trend: 'up' }) // { symbol: '↗', text: 'Bättre än föregående: Uppfylls inte' }
 */
export function trendText(
  language: Language,
  { previous, trend }: Movement<Assessment | AssignmentState>,
): TrendText {
  const words: Readonly<Record<Language, Readonly<Record<Trend, string>>>> = {
    sv: {
      up: `Bättre än föregående: ${previous}`,
      down: `Sämre än föregående: ${previous}`,
      same: 'Oförändrat',
      changed: `Ändrat från ${previous}`,
    },
    en: {
      up: `Better than before: ${previous}`,
      down: `Worse than before: ${previous}`,
      same: 'Unchanged',
      changed: `Changed from ${previous}`,
    },
  };
  return { symbol: SYMBOLS[trend], text: words[language][trend] };
}

/**
 * How a forecast moved.
 * @param changeSek the previous forecast minus this one, plus = better
 * @example forecastTrendText('sv', -20_000_000) // { symbol: '↘', text: '20,0 mkr sämre än föregående prognos' }
 */
export function forecastTrendText(language: Language, changeSek: number): TrendText {
  if (Math.abs(changeSek) < SHOWN_AS_ZERO_SEK) {
    const text = language === 'sv' ? 'Samma som föregående prognos' : 'Same as the previous forecast';
    return { symbol: SYMBOLS.same, text };
  }
  const size = mkr(language, Math.abs(changeSek), 1);
  const isBetter = changeSek > 0;
  return {
    symbol: isBetter ? SYMBOLS.up : SYMBOLS.down,
    text:
      language === 'sv'
        ? `${size} ${isBetter ? 'bättre' : 'sämre'} än föregående prognos`
        : `${size} ${isBetter ? 'better' : 'worse'} than the previous forecast`,
  };
}
