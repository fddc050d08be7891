/** The languages of the pane. What is written into cells is always Swedish (src/layout). */
export type Language = 'sv' | 'en';

/**
 * The pane's language for a program's display language: Swedish for Swedish, English for all others.
 * @param tag BCP 47, as `Office.context.displayLanguage` gives it
 * @example languageOf('sv-FI') // 'sv'
 * @example languageOf('de-DE') // 'en'
 */
export function languageOf(tag: string): Language {
  return /^sv(-|$)/i.test(tag) ? 'sv' : 'en';
}
