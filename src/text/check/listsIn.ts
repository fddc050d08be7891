import type { Language } from '../language';
import { figuresIn } from './figures';

/** Of more rows or names than these only the first are told, and how many there are beside them. */
const MOST_ROWS = 15;
const MOST_NAMES = 4;

const WORDS = {
  sv: { locale: 'sv-SE', row: 'rad', rows: 'rad', more: (count: number) => `${count} till` },
  en: { locale: 'en-GB', row: 'row', rows: 'rows', more: (count: number) => `${count} more` },
} as const;

/** Rows and names as a message lists them, no longer than it can bear. */
export interface Lists {
  /** @param rows the sheet's row numbers, ascending */
  readonly rows: (rows: readonly string[]) => string;
  readonly names: (names: readonly string[]) => string;
}

/**
 * @example listsIn('sv').rows(['5', '15', '16', '17']) // 'rad 5 och 15–17'
 * @example listsIn('sv').names(['A', 'B', 'C', 'D', 'E']) // 'A, B, C och 2 till'
 */
export function listsIn(language: Language): Lists {
  const { locale, more, ...words } = WORDS[language];
  const { runs } = figuresIn(language);
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const rest = (count: number): readonly string[] => (count === 0 ? [] : [more(count)]);
  return {
    rows: (rows) => {
      const shown = shownOf(rows, MOST_ROWS);
      const listed = and.format([...runs(shown).split(', '), ...rest(rows.length - shown.length)]);
      return `${rows.length === 1 ? words.row : words.rows} ${listed}`;
    },
    names: (names) => {
      const shown = shownOf(names, MOST_NAMES);
      return and.format([...shown, ...rest(names.length - shown.length)]);
    },
  };
}

/** All, or one fewer than the most, so that the place of the last can say how many more there are. */
function shownOf(items: readonly string[], most: number): readonly string[] {
  return items.length <= most ? items : items.slice(0, most - 1);
}
