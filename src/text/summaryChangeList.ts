import type { Language } from './language';

/**
 * In the list of changes, where the tables have changed and no figure, judgement or status that summaries are compared by.
 * @example otherSummaryChanges('en') // 'Comments or other details have changed, but no …'
 */
export function otherSummaryChanges(language: Language): string {
  return language === 'sv'
    ? 'Kommentarer eller andra uppgifter har ändrats, men inga jämförda indikatorer, bedömningar, uppdrag eller belopp.'
    : 'Comments or other details have changed, but no compared indicators, assessments, assignments or amounts.';
}

/**
 * The last line of a list that is cut.
 * @example moreSummaryChanges('sv', 12) // 'Och 12 ändringar till.'
 */
export function moreSummaryChanges(language: Language, count: number): string {
  if (language === 'sv') return `Och ${count} ${count === 1 ? 'ändring' : 'ändringar'} till.`;
  return `And ${count} more ${count === 1 ? 'change' : 'changes'}.`;
}

/** Instead of a list, where nothing that is compared has changed. */
export function noSummaryChanges(language: Language): string {
  return language === 'sv' ? 'Inget av det som jämförs.' : 'Nothing of what is compared.';
}
