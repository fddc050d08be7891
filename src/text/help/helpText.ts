import type { Language } from '../language';
import { helpEn } from './helpEn';
import { helpSv } from './helpSv';
import type { HelpWords } from './helpWords';

const WORDS: Readonly<Record<Language, HelpWords>> = { sv: helpSv, en: helpEn };

/** The words of help in a language. */
export function helpText(language: Language): HelpWords {
  return WORDS[language];
}
