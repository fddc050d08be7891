import type { Language } from './language';

/** What happened to a summary's sheet. */
export type SummaryOutcome = 'added' | 'refreshed' | 'unchanged';

const WORDS: Readonly<Record<Language, Readonly<Record<SummaryOutcome, string>>>> = {
  sv: { added: 'nytt blad', refreshed: 'uppdaterat', unchanged: 'oförändrat, bara tiden är ny' },
  en: { added: 'new sheet', refreshed: 'refreshed', unchanged: 'unchanged but for the time' },
};

/**
 * What was done to a summary's sheet.
 * @param rescuedRows rows of the user's own that stood in the block and stand below it now
 * @example summariseOutcomeText('sv', { sheet: 'Sammanfattning RS', outcome: 'added', rescuedRows: 0 }) // 'Sammanfattning RS: nytt blad'
 */
export function summariseOutcomeText(
  language: Language,
  {
    sheet,
    outcome,
    rescuedRows,
  }: { readonly sheet: string; readonly outcome: SummaryOutcome; readonly rescuedRows: number },
): string {
  const told = `${sheet}: ${WORDS[language][outcome]}`;
  if (rescuedRows === 0) return told;
  return language === 'sv'
    ? `${told}, ${rescuedRows} egna rader flyttade under sammanfattningen`
    : `${told}, ${rescuedRows} rows of your own moved below the summary`;
}
