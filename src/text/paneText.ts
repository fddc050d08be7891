import type { Language } from './language';
import { paneEn } from './paneEn';
import type { ParametersOf, PaneKey, PlainKey, PluralKey } from './paneKey';
import { paneSv } from './paneSv';

/** The pane's words in one language, with its numbers and plurals. */
export interface PaneText {
  readonly language: Language;
  /** A text without placeholders. */
  plain(key: PlainKey): string;
  /** A text with its placeholders filled in; text goes in as it stands, numbers too (a year has no separators). */
  fill<K extends PaneKey>(key: K, parameters: ParametersOf<K>): string;
  /** The form of a plural for a count, which is written with the language's separators. */
  plural(key: PluralKey, count: number): string;
  /** A number with the language's separators. */
  number(value: number): string;
  /** A share as a percentage with at most one decimal: 0.975 is `97,5 %` (with a no-break space). */
  percent(share: number): string;
  /** A list in words: `a, b och c`. */
  list(items: readonly string[]): string;
}

const TEXTS: Readonly<Record<Language, Readonly<Record<PaneKey, string>>>> = { sv: paneSv, en: paneEn };
const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/**
 * @example paneText('sv').plural('colour.rows', 1312) // '1 312 rader färgade' (with a no-break space)
 * @example paneText('en').list(['a', 'b', 'c']) // 'a, b and c'
 */
export function paneText(language: Language): PaneText {
  const texts = TEXTS[language];
  const numbers = new Intl.NumberFormat(LOCALES[language]);
  const percentages = new Intl.NumberFormat(LOCALES[language], {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const plurals = new Intl.PluralRules(LOCALES[language]);
  const lists = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' });
  return {
    language,
    plain: (key) => texts[key],
    fill: (key, parameters) => replacePlaceholders(texts[key], parameters),
    plural: (key, count) => {
      const form = plurals.select(count) === 'one' ? 'one' : 'other';
      return replacePlaceholders(texts[`${key}.${form}`], { count: numbers.format(count) });
    },
    number: (value) => numbers.format(value),
    percent: (share) => percentages.format(share),
    list: (items) => lists.format(items),
  };
}

function replacePlaceholders(text: string, parameters: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
