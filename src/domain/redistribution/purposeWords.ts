import { foldText } from '../foldText';

/** Abbreviations and signs of the printed appendices, spelled out before words are compared. */
const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bbl\.?\s?a\.?(?=\s|$)/gu, ' bland annat '],
  [/&|\+/gu, ' och '],
  [/(?<=\s)o(?=\s)/gu, 'och'],
  [/\binkl\.?(?=\s|$)/gu, 'inklusive'],
  [/\bavs\.?(?=\s|$)/gu, 'avseende'],
  [/\bsoc\.?(?=\s|$)/gu, 'sociala'],
];

/** Words that tie nothing together: small words, and what every line of an appendix is. */
const EMPTY_WORDS = new Set(
  (
    'och för av till i inom med samt från på om en ett den det de som bland annat inklusive exklusive avseende enligt ' +
    'omfördelning omfördelningar fördelning fördelat fördelad budget budgetomfördelning mkr'
  ).split(' '),
);

/** Endings of nouns and adjectives, the longest first; what is left must have four letters. */
const ENDINGS = [
  'eten',
  'heterna',
  'arnas',
  'ernas',
  'ornas',
  'arna',
  'erna',
  'orna',
  'ande',
  'ens',
  'ets',
  'en',
  'et',
  'ar',
  'er',
  'or',
  'na',
  'n',
  't',
  's',
  'a',
  'e',
];

/**
 * The words that say what a redistribution is for, lightly stemmed, each once, in their order.
 * @example purposeWords('fördelning statsbidrag psykisk-, kvinnors hälsa & ökad tillgänglighet')
 * // ['statsbidrag', 'psykisk', 'kvinnor', 'häls', 'ökad', 'tillgängligh']
 * @example purposeWords('teknisk justering bla index o soc avgifter') // ['teknisk', 'justering', 'index', 'social', 'avgift']
 */
export function purposeWords(text: string): readonly string[] {
  const spelledOut = SPELLED_OUT.reduce(
    (words, [pattern, by]) => words.replace(pattern, by),
    ` ${foldText(text)} `,
  );
  const words = spelledOut.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => !EMPTY_WORDS.has(word)).map(stem))];
}

function stem(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= 4);
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}
