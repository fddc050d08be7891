import { formatAddress, quoteSheetName } from '../../model/address';
import { isWholeRows } from '../../model/area';
import type { Area } from '../../model/area';
import type { SheetModel } from '../../model/sheetModel';

/**
 * The address as Range.address gives it: with the sheet's name, in apostrophes where a formula needs them; the whole sheet
 * as its rows.
 *
 * @example "'Mål 2023'!A4:C5"
 */
export function fullAddress(sheet: SheetModel, area: Area): string {
  const isWholeSheet = isWholeRows(area) && area.row === 0;
  const cells = isWholeSheet ? `1:${area.rowCount}` : formatAddress(area);
  return `${quoteSheetName(sheet.name)}!${cells}`;
}
