import type { RepairNote, RepairObstacle } from '../domain/repairNote';
import type { Language } from './language';
import { oneLine } from './quotable';
import { repairGroupText } from './repairText';

/** What a cell shows: the shapes of commands/fixing/fixPlan. */
export type ShownCellWords =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'newId' };

/** Why a fix cannot be done as the workbook stands. */
export type FixObstacle = RepairObstacle['reason'] | 'needsTable';

interface FixWords {
  readonly cell: Readonly<Record<Exclude<ShownCellWords['kind'], 'text'>, string>>;
  readonly table: (table: string, sheet: string) => string;
  readonly lostTable: (table: string, sheet: string) => string;
  readonly column: (column: string, table: string) => string;
  readonly obstacles: Readonly<Record<FixObstacle, string>>;
}

const sv: FixWords = {
  cell: { empty: 'tom', formula: 'formel', newId: 'nytt ID' },
  table: (table, sheet) => `Tabellen ${table} skapas, tom, på bladet ${sheet}.`,
  lostTable: (table, sheet) => `Cellerna på bladet ${sheet} blir tabellen ${table} igen.`,
  column: (column, table) => `Kolumnen ”${column}” infogas i tabellen ${table}.`,
  obstacles: {
    protected: 'Bladet är skyddat. Ta bort skyddet på fliken Granska och försök igen.',
    noRoom: 'En annan tabell på bladet står i vägen. Flytta den till ett eget blad och försök igen.',
    unknownContext: 'År, period eller nämnd framgår inte. Fyll i bladet Start och kontrollera igen.',
    needsTable: 'Åtgärden behöver en tabell som saknas eller inte längre är en tabell. Åtgärda den först.',
  },
};

const en: FixWords = {
  cell: { empty: 'empty', formula: 'formula', newId: 'new ID' },
  table: (table, sheet) => `The table ${table} is created, empty, on the sheet ${sheet}.`,
  lostTable: (table, sheet) => `The cells on the sheet ${sheet} become the table ${table} again.`,
  column: (column, table) => `The column “${column}” is inserted into the table ${table}.`,
  obstacles: {
    protected: 'The sheet is protected. Remove the protection on the Review tab and try again.',
    noRoom: 'Another table on the sheet is in the way. Move it to a sheet of its own and try again.',
    unknownContext:
      'Nothing tells the year, the period or the board. Fill in the sheet Start and check again.',
    needsTable: 'The fix needs a table that is missing or no longer a table. Fix that first.',
  },
};

const WORDS: Readonly<Record<Language, FixWords>> = { sv, en };

/**
 * What a cell shows before or after a fix.
 * @example shownCellText('sv', { kind: 'formula', formula: '=[@Budget]-[@Prognos]' }) // 'formel'
 */
export function shownCellText(language: Language, cell: ShownCellWords): string {
  return cell.kind === 'text' ? cell.text : WORDS[language].cell[cell.kind];
}

/**
 * What a fix does to a table, and to formulas that come back with it.
 * @example fixSentence('sv', notes) // 'Kolumnen ”Riktning” infogas i tabellen tblIndikatorer. 38 formler återställs.'
 */
export function fixSentence(language: Language, notes: readonly RepairNote[]): string {
  const words = WORDS[language];
  const [first] = notes;
  const formulas = notes.filter(({ kind }) => kind === 'formula');
  const more = formulas.length === 0 ? '' : ` ${repairGroupText(language, formulas)}.`;
  if (first === undefined) return '';
  const { table, sheet, column } = first.place;
  if (first.kind === 'column') return `${words.column(oneLine(column ?? ''), table ?? '')}${more}`;
  const said = first.kind === 'lostTable' ? words.lostTable : words.table;
  return `${said(table ?? '', sheet ?? '')}${more}`;
}

/** Why a finding was not fixed, and what to do. */
export function fixObstacleText(language: Language, reason: FixObstacle): string {
  return WORDS[language].obstacles[reason];
}
