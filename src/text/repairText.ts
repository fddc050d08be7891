import type { FindingPlace } from '../domain/finding';
import type { RepairKind, RepairNote, RepairObstacle } from '../domain/repairNote';
import type { Language } from './language';

/** A form for one and one for more; `#` is the number. */
type Counted = readonly [one: string, more: string];

interface RepairWords {
  readonly locale: string;
  /** What a group does. */
  readonly groups: Readonly<Record<RepairKind, Counted>>;
  /** What a group that is only proposed does, where that is another thing. */
  readonly proposals: Readonly<Partial<Record<RepairKind, Counted>>>;
  readonly becomes: (from: string, to: string) => string;
  readonly formula: (column: string, cells: string) => string;
  readonly overwritten: (column: string, from: string) => string;
  readonly cells: Counted;
  /** Between a column and its table. */
  readonly within: string;
  readonly rows: Counted;
  readonly newId: (from: string) => string;
  readonly obstacles: Readonly<Record<RepairObstacle['reason'], (what: string) => string>>;
}

const sv: RepairWords = {
  locale: 'sv-SE',
  groups: {
    sheet: ['# blad läggs tillbaka', '# blad läggs tillbaka'],
    table: [
      '# tabell som saknas läggs tillbaka på ett eget blad',
      '# tabeller som saknas läggs tillbaka på egna blad',
    ],
    lostTable: ['# område blir tabell igen, på sin plats', '# områden blir tabeller igen, på sin plats'],
    tableName: ['# tabell får tillbaka sitt namn', '# tabeller får tillbaka sina namn'],
    name: [
      '# namn som formler och rullistor använder återställs',
      '# namn som formler och rullistor använder återställs',
    ],
    field: ['# uppgift som saknas läggs tillbaka', '# uppgifter som saknas läggs tillbaka'],
    column: ['# kolumn infogas', '# kolumner infogas'],
    header: ['# felstavad rubrik rättas', '# felstavade rubriker rättas'],
    formula: ['# formel återställs', '# formler återställs'],
    number: ['# tal som ligger som text blir tal', '# tal som ligger som text blir tal'],
    board: ['# nämnd får sitt fulla namn', '# nämnder får sina fulla namn'],
    word: ['# ord rättas', '# ord rättas'],
    duplicateId: ['# dubblerat ID byts på den nedre raden', '# dubblerade ID byts på de nedre raderna'],
    id: ['# rad får ett ID', '# rader får ett ID'],
    dropDown: [
      '# kolumn får tillbaka sin rullista eller inmatningsregel',
      '# kolumner får tillbaka sina rullistor och inmatningsregler',
    ],
    numberFormat: ['# kolumn får tillbaka sitt talformat', '# kolumner får tillbaka sina talformat'],
  },
  proposals: {
    formula: ['# formel ersätter det som någon har skrivit', '# formler ersätter det som någon har skrivit'],
    column: ['# frivillig kolumn infogas', '# frivilliga kolumner infogas'],
  },
  becomes: (from, to) => `”${from}” blir ”${to}”`,
  formula: (column, cells) => `${column}, ${cells}`,
  overwritten: (column, from) => `${column}, där det nu står ”${from}”`,
  cells: ['# cell', '# celler'],
  within: ' i ',
  rows: ['# rad', '# rader'],
  newId: (from) => `${from} byts ut`,
  obstacles: {
    protected: (what) => `${what} är skyddat. Ta bort skyddet på fliken Granska och kör Reparera igen.`,
    noRoom: (what) =>
      `${what} kan inte infogas: en annan tabell på bladet står i vägen. Flytta den till ett eget blad och kör Reparera igen.`,
    unknownContext: (what) =>
      `${what} kan inte läggas tillbaka, för år, period eller nämnd framgår inte. Fyll i bladet Start och kör Reparera igen.`,
  },
};

const en: RepairWords = {
  locale: 'en-GB',
  groups: {
    sheet: ['# sheet is put back', '# sheets are put back'],
    table: [
      '# missing table is put back on a sheet of its own',
      '# missing tables are put back on sheets of their own',
    ],
    lostTable: ['# range becomes a table again, in place', '# ranges become tables again, in place'],
    tableName: ['# table gets its name back', '# tables get their names back'],
    name: [
      '# name used by formulas and lists is restored',
      '# names used by formulas and lists are restored',
    ],
    field: ['# missing entry is put back', '# missing entries are put back'],
    column: ['# column is inserted', '# columns are inserted'],
    header: ['# misspelled header is corrected', '# misspelled headers are corrected'],
    formula: ['# formula is restored', '# formulas are restored'],
    number: ['# number stored as text becomes a number', '# numbers stored as text become numbers'],
    board: ['# board gets its full name', '# boards get their full names'],
    word: ['# word is corrected', '# words are corrected'],
    duplicateId: ['# doubled ID is changed on the lower row', '# doubled IDs are changed on the lower rows'],
    id: ['# row gets an ID', '# rows get an ID'],
    dropDown: ['# column gets its list or input rule back', '# columns get their lists and input rules back'],
    numberFormat: ['# column gets its number format back', '# columns get their number formats back'],
  },
  proposals: {
    formula: ['# formula replaces what somebody wrote', '# formulas replace what somebody wrote'],
    column: ['# optional column is inserted', '# optional columns are inserted'],
  },
  becomes: (from, to) => `“${from}” becomes “${to}”`,
  formula: (column, cells) => `${column}, ${cells}`,
  overwritten: (column, from) => `${column}, which now holds “${from}”`,
  cells: ['# cell', '# cells'],
  within: ' in ',
  rows: ['# row', '# rows'],
  newId: (from) => `${from} is replaced`,
  obstacles: {
    protected: (what) => `${what} is protected. Remove the protection on the Review tab and repair again.`,
    noRoom: (what) =>
      `${what} cannot be inserted: another table on the sheet is in the way. Move it to a sheet of its own and repair again.`,
    unknownContext: (what) =>
      `${what} cannot be put back, for nothing tells the year, the period or the board. Fill in the sheet Start and repair again.`,
  },
};

const WORDS: Readonly<Record<Language, RepairWords>> = { sv, en };

/**
 * What a group of repairs does, with how many.
 * @example repairGroupText('sv', [{ kind: 'id', params: { count: 3 }, … }]) // '3 rader får ett ID'
 */
export function repairGroupText(language: Language, repairs: readonly RepairNote[]): string {
  const words = WORDS[language];
  const [first] = repairs;
  if (first === undefined) return '';
  const proposal = first.isSafe ? undefined : words.proposals[first.kind];
  return counted(words, proposal ?? words.groups[first.kind], countOf(repairs));
}

/**
 * One repair: where, and what it changes.
 * @example repairLine('sv', note) // 'Ekonomi!F5: ”1 234,5” blir ”1234,5”'
 */
export function repairLine(language: Language, { kind, place, params }: RepairNote): string {
  const words = WORDS[language];
  const from = String(params.from ?? '');
  const to = typeof params.to === 'number' ? numberOf(words, params.to) : String(params.to ?? '');
  const column = place.column ?? '';
  switch (kind) {
    case 'sheet':
    case 'table':
    case 'lostTable':
      return whereOf(place);
    case 'name':
    case 'field':
      return `${whereOf(place)}: ${String(params.name ?? '')}`;
    case 'tableName':
    case 'header':
    case 'number':
    case 'board':
    case 'word':
      return `${whereOf(place)}: ${words.becomes(from, to)}`;
    case 'duplicateId':
      return `${whereOf(place)}: ${words.newId(from)}`;
    case 'column':
      return `${whereOf(place)}: ${column}`;
    case 'id':
      return `${whereOf(place)}: ${counted(words, words.rows, Number(params.count ?? 1))}`;
    case 'formula':
      return `${whereOf(place)}: ${
        params.from === null
          ? words.formula(column, counted(words, words.cells, Number(params.count ?? 1)))
          : words.overwritten(column, from)
      }`;
    case 'dropDown':
    case 'numberFormat':
      return `${whereOf(place)}: ${column}`;
  }
}

/** Why something stays as it is, and what to do. */
export function repairObstacleText(language: Language, { reason, place }: RepairObstacle): string {
  const what = [place.column, place.sheet ?? place.table].filter((word) => word !== null);
  return WORDS[language].obstacles[reason](what.join(WORDS[language].within));
}

/** How many things the repairs change: cells of formulas and rows of IDs are counted one by one. */
function countOf(repairs: readonly RepairNote[]): number {
  const counts = repairs.map(({ kind, params }) =>
    ['formula', 'id'].includes(kind) && typeof params.count === 'number' ? params.count : 1,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function whereOf({ address, table, sheet }: FindingPlace): string {
  return address ?? table ?? sheet ?? '';
}

function counted({ locale }: RepairWords, [one, more]: Counted, count: number): string {
  return (count === 1 ? one : more).replace('#', new Intl.NumberFormat(locale).format(count));
}

function numberOf({ locale }: RepairWords, value: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(value);
}
