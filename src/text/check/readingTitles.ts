import type { ReadingRule } from '../../domain/readingParams';
import type { Language } from '../language';
import type { RuleTitle } from './ruleWords';

type Titles = Readonly<Record<ReadingRule, RuleTitle>>;

const sv: Titles = {
  'LAY-01': {
    title: 'Ingen standardarbetsbok',
    why: 'Bara arbetsböcker i standardlayouten kan kontrolleras, färgsättas och samlas in.',
  },
  'LAY-02': { title: 'En tabell saknas', why: 'Det som skulle stå i tabellen kommer inte med någonstans.' },
  'LAY-03': {
    title: 'En kolumn saknas',
    why: 'En kolumn med fel rubrik läses inte, hur väl den än är ifylld.',
  },
  'LAY-04': {
    title: 'Rubriken har ett annat år eller en annan period',
    why: 'Förra periodens siffror kan tas för den här periodens.',
  },
  'LAY-05': {
    title: 'Två tabeller eller kolumner för samma sak',
    why: 'Bara den ena läses, och det är inte säkert att det är rätt.',
  },
  'LAY-06': { title: 'Okänd layoutversion', why: 'Det som är nyare än Måltavlan känns kanske inte igen.' },
  'LAY-07': {
    title: 'Bladet Start är ofullständigt',
    why: 'Nämnd, år och period avgör hur allt annat läses.',
  },
  'LAY-08': {
    title: 'Samma ID två gånger',
    why: 'Raderna förväxlas när plan, uppföljning och region knyts ihop.',
  },
  'VAL-01': {
    title: 'Ett värde går inte att läsa',
    why: 'Det som inte går att läsa räknas inte; det gissas aldrig och blir aldrig noll.',
  },
  'VAL-02': {
    title: 'Ett tal är lagrat som text',
    why: 'Excels formler räknar inte med det, så summor och färger blir fel.',
  },
  'VAL-03': { title: 'En obligatorisk cell är tom', why: 'Raden går inte att använda förrän den är ifylld.' },
  'VAL-04': {
    title: 'Ordet finns inte i listan',
    why: 'Formler och sammanställningar känner bara igen listans ord.',
  },
  'VAL-05': { title: 'Cellen visar ett Excelfel', why: 'Felet följer med till allt som räknas på cellen.' },
  'VAL-06': { title: 'En formel är ersatt', why: 'Värdet räknas inte om när underlaget ändras.' },
  'NAM-01': {
    title: 'Nämndens namn',
    why: 'Rader med ett okänt namn hör inte till någon nämnd och kommer inte med.',
  },
};

const en: Titles = {
  'LAY-01': {
    title: 'No standard workbook',
    why: 'Only workbooks in the standard layout can be checked, coloured and collected.',
  },
  'LAY-02': { title: 'A table is missing', why: 'What should stand in the table appears nowhere.' },
  'LAY-03': {
    title: 'A column is missing',
    why: 'A column under a wrong header is not read, however well it is filled in.',
  },
  'LAY-04': {
    title: 'The header bears another year or period',
    why: 'Figures of the period before can be taken for this period’s.',
  },
  'LAY-05': {
    title: 'Two tables or columns for the same thing',
    why: 'Only one is read, and it may not be the right one.',
  },
  'LAY-06': { title: 'Unknown layout version', why: 'What is newer than the program may not be recognised.' },
  'LAY-07': {
    title: 'The sheet Start is incomplete',
    why: 'Board, year and period decide how all else is read.',
  },
  'LAY-08': {
    title: 'The same ID twice',
    why: 'The rows are mixed up when plan, follow-up and region are tied together.',
  },
  'VAL-01': {
    title: 'A value cannot be read',
    why: 'What cannot be read does not count; it is never guessed and never zero.',
  },
  'VAL-02': {
    title: 'A number is stored as text',
    why: 'Excel’s formulas do not count it, so sums and colours go wrong.',
  },
  'VAL-03': { title: 'A required cell is empty', why: 'The row cannot be used until it is filled in.' },
  'VAL-04': {
    title: 'The word is not in the list',
    why: 'Formulas and summaries know only the words of the list.',
  },
  'VAL-05': {
    title: 'The cell shows an Excel error',
    why: 'The error spreads to all that is computed from the cell.',
  },
  'VAL-06': {
    title: 'A formula is replaced',
    why: 'The value is not computed anew when its figures change.',
  },
  'NAM-01': {
    title: 'The board’s name',
    why: 'Rows with an unknown name belong to no board and are left out.',
  },
};

/** A reading rule's title, and why it is there. */
export function readingTitle(language: Language, rule: ReadingRule): RuleTitle {
  return { sv, en }[language][rule];
}
