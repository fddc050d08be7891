import type { FindingPlace } from '../../domain/finding';
import { addressOf, type Area } from '../../layout/area';
import { cellAddress, WORKBOOK_PLACE } from '../../layout/reading/findingPlace';

/** What a repair about a table, a column or a cell points to. */
export function notePlace(
  sheet: string,
  table: string | null,
  column: string | null = null,
  cell: { readonly row: number; readonly column: number } | null = null,
): FindingPlace {
  return {
    sheet,
    table,
    column,
    row: cell === null ? null : cell.row + 1,
    address: cell === null ? null : cellAddress({ sheet, ...cell }),
  };
}

/** What a repair about a whole sheet points to. */
export function sheetPlace(sheet: string): FindingPlace {
  return { ...WORKBOOK_PLACE, sheet };
}

/**
 * An area with its sheet, as a name refers to it.
 * @example absoluteReference('Mina mål', { row: 3, column: 2, rowCount: 1, columnCount: 1 }) // "='Mina mål'!$C$4"
 */
export function absoluteReference(sheet: string, area: Area): string {
  const address = addressOf(area).replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
  return `='${sheet.replaceAll("'", "''")}'!${address}`;
}
