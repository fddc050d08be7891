import type { CellFormat, FormatPatch } from '../../../ooxml/cellFormat';
import type { Scalar } from '../objectType';
import type { Cells } from '../rangeReference';
import { sharedValue } from '../values/sharedValue';

/** A property of the cells' own format: read as what all cells have in common, null when they differ. */
export function formatScalar(
  api: string,
  read: (format: CellFormat) => unknown,
  patch: (value: unknown) => FormatPatch,
): Scalar<Cells> {
  return {
    api,
    get: (cells) => sharedValue(cells, (row, column) => read(cells.sheet.format(row, column))),
    set: ({ sheet, areas }, value) => {
      const change = patch(value);
      for (const area of areas) sheet.patchFormat(area, change);
    },
  };
}
