import { formatAbsolute, quoteSheetName } from '../../model/address';
import type { RangeReference } from '../rangeReference';

/**
 * The formula that refers to the range, wherever it stands.
 *
 * @example "=Start!$C$4"
 */
export function absoluteReference({ sheet, area }: RangeReference): string {
  return `=${quoteSheetName(sheet.name)}!${formatAbsolute(area)}`;
}
