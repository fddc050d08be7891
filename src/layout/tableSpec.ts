import type { LayoutContext, LayoutKind } from './layoutContext';
import type { ListKey } from './lists';

/** The names of the standard tables. */
export type TableName =
  | 'tblMal'
  | 'tblDelmal'
  | 'tblIndikatorer'
  | 'tblUppdrag'
  | 'tblBudget'
  | 'tblOmfordelningar'
  | 'tblKontrollsummor'
  | 'tblEkonomi'
  | 'tblPersonal'
  | 'tblFinansiellaMal'
  | 'tblAtgarder'
  | 'tblInvesteringar'
  | 'tblNamnder';

/**
 * Whether a layout has a column: `required` (and every row must fill it in), `column` (it must be there; cells may be empty),
 * `optional`, or `absent`.
 */
export type Need = 'required' | 'column' | 'optional' | 'absent';

/** What a column's cells hold. `value` is a number, a percentage or a word (Öka, Ja …); `money` is in mkr. */
export type CellKind =
  'board' | 'text' | 'list' | 'wholeNumber' | 'value' | 'money' | 'share' | 'date' | 'endDate' | 'id';

/** A column of a standard table, as data. */
export interface ColumnSpec {
  /** The program's name for it, unique within the table. */
  readonly key: string;
  /** The header, with `{år}`, `{år-1}`, `{basår}` and `{period}` where years and periods stand. */
  readonly header: string;
  readonly plan: Need;
  readonly followUp: Need;
  readonly kind: CellKind;
  /** Width in characters of the standard font. */
  readonly width: number;
  readonly list?: ListKey;
  /** True where other words than the list's are asked about instead of refused. */
  readonly isListOpen?: boolean;
  /**
   * The formula of every row, in Office.js form.
   * @param cell gives the reference to another column of the same row by key, `[@[Mål 2023]]`
   */
  readonly formula?: (cell: (key: string) => string) => string;
}

/** A standard table with its sheet. */
export interface TableSpec {
  readonly name: TableName;
  readonly sheet: string;
  /** What the sheet is for, in the list on Start. */
  readonly purpose: string;
  /** The title in row 1. */
  readonly title: string;
  /** The line of help in row 2. */
  readonly help: (context: LayoutContext) => string;
  /** The table must be there. */
  readonly isRequired: (kind: LayoutKind) => boolean;
  /** A new workbook of this kind holds the table. */
  readonly isWritten: (context: LayoutContext) => boolean;
  readonly columns: readonly ColumnSpec[];
}

/**
 * Whether the layout has the column, and how strictly.
 * @example needOf(statusColumn, 'plan') // 'absent'
 */
export function needOf(column: ColumnSpec, kind: LayoutKind): Need {
  return kind === 'plan' ? column.plan : column.followUp;
}

/** The columns that the layout has, in order. */
export function columnsOf(table: TableSpec, kind: LayoutKind): readonly ColumnSpec[] {
  return table.columns.filter((column) => needOf(column, kind) !== 'absent');
}
