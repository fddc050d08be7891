import type { Language } from '../language';

/** Swedish: `en` indikator, `ett` delmål. English knows no difference. */
export type Gender = 'en' | 'ett';

const SMALL: Readonly<Record<Language, readonly string[]>> = {
  sv: ['noll', '', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
};
const NBSP = '\u00a0';

/**
 * A number in running text: 0–12 in words, from 13 in digits with no-break thousands. Source: rules.md 6.
 * @param count a whole number ≥ 0
 * @example countWord('sv', 1, 'ett') // 'ett'
 * @example countWord('sv', 12, 'en') // 'tolv'
 * @example countWord('sv', 1204, 'en') // '1 204' (with a no-break space)
 */
export function countWord(language: Language, count: number, gender: Gender): string {
  if (language === 'sv' && count === 1) return gender;
  return SMALL[language][count] ?? String(count).replace(/\B(?=(\d{3})+$)/gu, NBSP);
}
