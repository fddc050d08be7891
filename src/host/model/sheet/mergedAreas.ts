import { child, childrenNamed } from '../../../ooxml/xml';
import { tryParseAddress } from '../address';
import type { Area } from '../area';
import type { SheetModel } from '../sheetModel';

/** The merged cells of a sheet. */
export function mergedAreas(sheet: SheetModel): Area[] {
  const list = child(sheet.part.root, 'mergeCells');
  if (list === undefined) return [];
  return childrenNamed(list, 'mergeCell')
    .map((node) => tryParseAddress(node.attributes['ref'] ?? ''))
    .filter((area) => area !== null);
}
