import { splitAddress, tryParseAddress } from '../../model/address';
import { rowsArea, ROW_LIMIT } from '../../model/area';
import type { Area } from '../../model/area';
import { HostError } from '../../model/hostError';
import type { SheetModel } from '../../model/sheetModel';

/**
 * The area an address means on a sheet: 'A1', 'A:C', '3:5', with or without the sheet's own name before it, a defined name
 * or a table's name (its body); '' is the whole sheet. Throws InvalidArgument for anything else, and for another sheet.
 */
export function resolveAddress(sheet: SheetModel, address: string): Area {
  if (address === '') return rowsArea(0, ROW_LIMIT);
  const parts = splitAddress(address);
  if (parts.sheet !== null && parts.sheet.toLowerCase() !== sheet.name.toLowerCase()) throw invalid(address);
  const area = tryParseAddress(parts.address.replaceAll('$', '')) ?? namedArea(sheet, parts.address);
  if (area === null) throw invalid(address);
  return area;
}

/** The areas of addresses with commas or semicolons between, such as 'A1:B2,D4'. Throws as `resolveAddress`. */
export function resolveAddresses(sheet: SheetModel, addresses: string): Area[] {
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [''];
  return parts.map((address) => resolveAddress(sheet, address.trim()));
}

function namedArea(sheet: SheetModel, name: string): Area | null {
  const { workbook } = sheet;
  const target = (workbook.name(name, sheet) ?? workbook.name(name))?.target;
  if (target?.sheet === sheet) return target.area;
  const table = workbook.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  return table?.sheet === sheet ? table.bodyArea : null;
}

function invalid(address: string): HostError {
  return new HostError('InvalidArgument', `'${address}' is no address on this sheet`);
}
