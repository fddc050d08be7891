import { addressOf } from '../../area';
import type { TableSnapshot } from '../../snapshot';

/** A column of a table, as formulas of other sheets refer to it and as it was read. */
export interface FedColumn {
  /** Structured, so that it follows when the table grows or moves and when the header is renamed; cells where there is no table. */
  readonly reference: string;
  readonly values: readonly unknown[];
}

/**
 * A column of a table by its index.
 * @example columnReference(table, 3)?.reference // "tblMal[Bedömning]"
 */
export function columnReference(table: TableSnapshot, index: number): FedColumn | null {
  const header = table.headers[index];
  if (header === undefined) return null;
  const values = table.rows.map((row) => row[index] ?? null);
  if (table.name !== null) return { reference: `${table.name}[${escaped(header)}]`, values };
  const { row, column } = table.area;
  const area = { row: row + 1, column: column + index, rowCount: table.rows.length, columnCount: 1 };
  const address = addressOf(area).replaceAll(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
  return { reference: `'${table.sheet.replaceAll("'", "''")}'!${address}`, values };
}

/** Characters with a meaning in structured references. */
function escaped(header: string): string {
  return header.replace(/['[\]#@]/gu, "'$&");
}
