import { INDICATOR_STATUSES } from '../domain/indicatorStatus';
import {
  ASSESSMENTS,
  ASSIGNMENT_STATES,
  ASSIGNMENT_STATUSES,
  ASSIGNMENT_STATUS_ALIASES,
  toneOf,
  type StatusWord,
} from '../domain/statusWords';
import type { Tone } from '../domain/palette';
import type { LayoutKind } from './layoutContext';
import type { TableName } from './tableSpec';

/** A word in a cell and the tone it gives. */
export interface ColouredWord {
  readonly word: string;
  readonly tone: Tone;
}

/** The columns of a table that are coloured by the word in one of them. */
export interface ColouredColumns {
  readonly table: TableName;
  /** Key of the column that holds the word. */
  readonly statusKey: string;
  /** Keys of the columns that take the colour, the status column among them. */
  readonly keys: readonly string[];
  readonly words: readonly ColouredWord[];
}

/** The tables that may bear colours; what a command asks a reader for. */
export const COLOURED_TABLES: readonly TableName[] = ['tblIndikatorer', 'tblMal', 'tblDelmal', 'tblUppdrag'];

/**
 * What is coloured where. In a plan the assignments' status is coloured, and there the two printed variants of a status too,
 * for nothing spells them out. Source: rules.md 3.
 */
export function colouredColumns(kind: LayoutKind): readonly ColouredColumns[] {
  const assignments: ColouredColumns =
    kind === 'plan'
      ? { table: 'tblUppdrag', statusKey: 'status', keys: ['status'], words: planStatusWords() }
      : { table: 'tblUppdrag', statusKey: 'state', keys: ['state'], words: withTones(ASSIGNMENT_STATES) };
  return [
    {
      table: 'tblIndikatorer',
      statusKey: 'status',
      keys: ['share', 'status'],
      words: withTones(INDICATOR_STATUSES),
    },
    assessed('tblMal'),
    assessed('tblDelmal'),
    assignments,
  ];
}

function assessed(table: TableName): ColouredColumns {
  return { table, statusKey: 'assessment', keys: ['assessment'], words: withTones(ASSESSMENTS) };
}

function planStatusWords(): readonly ColouredWord[] {
  const aliases = Object.entries(ASSIGNMENT_STATUS_ALIASES);
  return [
    ...withTones(ASSIGNMENT_STATUSES),
    ...aliases.map(([word, status]) => ({ word, tone: toneOf(status) })),
  ];
}

function withTones(words: readonly StatusWord[]): readonly ColouredWord[] {
  return words.map((word) => ({ word, tone: toneOf(word) }));
}
