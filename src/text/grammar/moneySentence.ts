import type { Period } from '../../domain/period';
import type { Language } from '../language';
import { amountFigure, mkr, percent } from './amount';
import { joinParts } from './joinParts';
import { sentence } from './sentence';

/** Amounts of economy are told in tenths of mkr. */
const ECONOMY_DECIMALS = 1;
/** What tenths of mkr show as nothing. */
const SHOWN_AS_ZERO_SEK = 50_000;

const UNTIL: Readonly<Record<Language, Readonly<Record<Period, string>>>> = {
  sv: { April: 'till och med april', Augusti: 'till och med augusti', Helår: 'för helåret' },
  en: { April: 'to the end of April', Augusti: 'to the end of August', Helår: 'for the whole year' },
};

/** A deviation, with who is left out of it. */
export interface Deviation {
  /** Minus = underskott. */
  readonly deviationSek: number;
  /** Codes of the boards that miss figures. */
  readonly excluded: readonly string[];
}

/**
 * The deviation from the period's budget.
 * @example budgetSentence('sv', { deviationSek: -295_047_000, excluded: [] }, 'April')
 * // 'Till och med april redovisas ett underskott på 295,0 mkr mot budget.'
 */
export function budgetSentence(language: Language, deviation: Deviation, period: Period): string {
  const until = UNTIL[language][period];
  const balance = balanceWords(language, deviation.deviationSek);
  const excluded = excludedWords(language, deviation.excluded);
  if (language === 'sv') {
    const told =
      balance === null ? `${until} följer utfallet budgeten` : `${until} redovisas ${balance} mot budget`;
    return sentence(told + excluded);
  }
  const told = balance === null ? 'the outcome keeps to the budget' : `there is ${balance} against budget`;
  return sentence(`${until} ${told}${excluded}`);
}

/**
 * The forecast for the year, and how it moved since the one before.
 * @param changeSek the previous forecast minus this one, plus = better; null when there is none to compare with
 * @example forecastSentence('sv', { deviationSek: -644_000_000, excluded: ['FHS', 'PN'] }, null)
 * // 'Prognosen för helåret är ett underskott på 644,0 mkr, exklusive FHS och PN.'
 */
export function forecastSentence(language: Language, deviation: Deviation, changeSek: number | null): string {
  const balance = balanceWords(language, deviation.deviationSek);
  const excluded = excludedWords(language, deviation.excluded);
  const [is, keeps] =
    language === 'sv'
      ? ['prognosen för helåret är', 'prognosen för helåret följer budgeten']
      : ['the forecast for the year is', 'the forecast for the year keeps to the budget'];
  const told = sentence((balance === null ? keeps : `${is} ${balance}`) + excluded);
  return changeSek === null ? told : `${told} ${forecastChangeSentence(language, changeSek)}`;
}

/**
 * How a forecast moved since the one before.
 * @example forecastChangeSentence('sv', -20_000_000) // 'Det är 20,0 mkr sämre än föregående prognos.'
 */
export function forecastChangeSentence(language: Language, changeSek: number): string {
  if (Math.abs(changeSek) < SHOWN_AS_ZERO_SEK) {
    return language === 'sv'
      ? 'Det är samma som föregående prognos.'
      : 'That is the same as the previous forecast.';
  }
  const size = mkr(language, Math.abs(changeSek), ECONOMY_DECIMALS);
  if (language === 'sv') return `Det är ${size} ${changeSek > 0 ? 'bättre' : 'sämre'} än föregående prognos.`;
  return `That is ${size} ${changeSek > 0 ? 'better' : 'worse'} than the previous forecast.`;
}

/**
 * The deviation with taxes, grants and finance net.
 * @example withRegionSentence('sv', -54_047_000) // 'Inklusive skatter, statsbidrag och finansnetto är det ett underskott på 54,0 mkr.'
 */
export function withRegionSentence(language: Language, deviationSek: number): string {
  const balance = balanceWords(language, deviationSek);
  if (language === 'sv') {
    return `Inklusive skatter, statsbidrag och finansnetto ${balance === null ? 'följs budgeten' : `är det ${balance}`}.`;
  }
  return `Including taxes, grants and finance net ${balance === null ? 'the budget is kept' : `there is ${balance}`}.`;
}

/**
 * What measures have given against what they should have.
 * @example measuresSentence('sv', { achievedSek: 34_000_000, plannedSek: 91_000_000, share: 0.3736 }, 'April')
 * // 'Åtgärderna har till och med april gett 34,0 av planerade 91,0 mkr (37,4 %).'
 */
export function measuresSentence(
  language: Language,
  effect: { readonly achievedSek: number; readonly plannedSek: number | null; readonly share: number | null },
  period: Period,
): string {
  const { achievedSek, plannedSek, share } = effect;
  const until = UNTIL[language][period];
  const given =
    plannedSek === null
      ? mkr(language, achievedSek, ECONOMY_DECIMALS)
      : `${amountFigure(language, achievedSek, ECONOMY_DECIMALS)} ${language === 'sv' ? 'av planerade' : 'of planned'} ${mkr(language, plannedSek, ECONOMY_DECIMALS)}`;
  const ofPlan = share === null ? '' : ` (${percent(language, share)})`;
  return language === 'sv'
    ? `Åtgärderna har ${until} gett ${given}${ofPlan}.`
    : `The measures have yielded ${given}${ofPlan} ${until}.`;
}

/** @example excludedWords('sv', ['FHS', 'PN']) // ', exklusive FHS och PN' */
function excludedWords(language: Language, codes: readonly string[]): string {
  if (codes.length === 0) return '';
  return `, ${language === 'sv' ? 'exklusive' : 'excluding'} ${joinParts(language, codes)}`;
}

/** `ett underskott på 295,0 mkr`; null where tenths of mkr show nothing. */
function balanceWords(language: Language, deviationSek: number): string | null {
  if (Math.abs(deviationSek) < SHOWN_AS_ZERO_SEK) return null;
  const size = mkr(language, Math.abs(deviationSek), ECONOMY_DECIMALS);
  if (language === 'sv') return `ett ${deviationSek < 0 ? 'underskott' : 'överskott'} på ${size}`;
  return `a ${deviationSek < 0 ? 'deficit' : 'surplus'} of ${size}`;
}
