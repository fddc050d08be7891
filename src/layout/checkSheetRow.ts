import type { CellInput } from './change';

/** The sheet of the list of findings, and its table. Source: layouts.md, Generated sheets. */
export const CHECK_SHEET = 'Kontroll';
export const CHECK_TABLE = 'tblKontroll';

/** The list's columns, with their widths in characters of the standard font. */
export const CHECK_COLUMNS = [
  { header: 'Regel', width: 10 },
  { header: 'Allvar', width: 13 },
  { header: 'Blad', width: 18 },
  { header: 'Cell', width: 9 },
  { header: 'Fynd', width: 88 },
  { header: 'Åtgärd', width: 42 },
] as const;

/** Where the cell's address stands among the columns. */
export const CELL_COLUMN = 3;

/** A finding as the list shows it; words are those of the reader's language. */
export interface CheckSheetRow {
  readonly rule: string;
  readonly severity: string;
  /** '' for a finding about the workbook. */
  readonly sheet: string;
  /** `E9`; '' for a finding about no cell. */
  readonly cell: string;
  readonly message: string;
  readonly fix: string;
  /** Where the cell's link leads and what it says when pointed at; null for no link. */
  readonly link: { readonly target: string; readonly tip: string } | null;
}

/** The row's cells in the columns' order. */
export function checkSheetCells({
  rule,
  severity,
  sheet,
  cell,
  message,
  fix,
}: CheckSheetRow): readonly CellInput[] {
  return [rule, severity, sheet, cell, message, fix].map((text) => (text === '' ? null : text));
}
