import { splitAddress, tryParseAddress } from '../address';
import type { Area } from '../area';
import type { SheetModel } from '../sheetModel';

/** Cells somewhere in the workbook. */
export interface ReferredCells {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/**
 * The cells that a chart's reference means; null for none, for names, several areas, other workbooks and #REF!.
 * @param home the chart's sheet
 * @param reference in file form
 * @example referredCells(sheet, "'Blad 1'!$A$1:$A$5")
 */
export function referredCells(home: SheetModel, reference: string | null): ReferredCells | null {
  if (reference === null) return null;
  const { sheet: name, address } = splitAddress(reference);
  const sheet = name === null ? undefined : home.workbook.sheet(name);
  const area = tryParseAddress(address);
  return sheet === undefined || area === null ? null : { sheet, area };
}
