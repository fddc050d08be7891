import type { Language } from './language';

/** What a new workbook can be refused for: the codes of LayoutError. */
export type LayoutRefusal = 'unknownBoard' | 'badYear' | 'periodMissing' | 'unknownPeriod' | 'unknownColumn';

type LayoutWords = Readonly<Record<LayoutRefusal, (given: string) => string>>;

const sv: LayoutWords = {
  unknownBoard: (given) =>
    `Nämnden ”${given}” finns inte. Skriv en kod eller ett namn från bladet Nämnder (RS, HSN, RUN, FHS, PN), eller alla.`,
  badYear: (given) => `Året ${given} går inte att använda. Skriv ett årtal från 2000 till 2100.`,
  periodMissing: () => 'En uppföljning behöver en period: april, augusti eller helår.',
  unknownPeriod: (given) => `Perioden ”${given}” finns inte. Välj april, augusti eller helår.`,
  unknownColumn: (given) =>
    `Uppgifterna som skulle fyllas i passar inte layouten (${given}). Inget är skrivet.`,
};

const en: LayoutWords = {
  unknownBoard: (given) =>
    `There is no board “${given}”. Give a code or a name from the sheet Nämnder (RS, HSN, RUN, FHS, PN), or alla.`,
  badYear: (given) => `The year ${given} cannot be used. Give a year from 2000 to 2100.`,
  periodMissing: () => 'A follow-up needs a period: april, augusti or helår.',
  unknownPeriod: (given) => `There is no period “${given}”. Choose april, augusti or helår.`,
  unknownColumn: (given) => `The rows to fill in do not fit the layout (${given}). Nothing was written.`,
};

const WORDS: Readonly<Record<Language, LayoutWords>> = { sv, en };

/**
 * What to tell a user whose workbook could not be laid out as asked.
 * @param given what was asked for, as LayoutError holds it
 * @example layoutText('sv', 'badYear', '23') // 'Året 23 går inte att använda. Skriv ett årtal från 2000 till 2100.'
 */
export function layoutText(language: Language, code: LayoutRefusal, given: string): string {
  return WORDS[language][code](given);
}
