import type { TableName } from './tableSpec';

/** What one cell of a new workbook is filled with; a string is text, a date its Excel serial number. */
export type ContentCell = null | string | number | boolean;

/** A row to fill in: cells by column key; columns left out stay empty, and the ID is drawn when it is left out. */
export type ContentRow = Readonly<Record<string, ContentCell>>;

/** The rows to fill into a new workbook, by table. */
export type LayoutContent = Readonly<Partial<Record<TableName, readonly ContentRow[]>>>;
