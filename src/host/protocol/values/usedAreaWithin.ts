import { intersect, unite, cellArea } from '../../model/area';
import type { Area } from '../../model/area';
import type { SheetModel } from '../../model/sheetModel';

/** The smallest part of the area with all its cells that have contents (or, unless `valuesOnly`, a visible format); null for none. */
export function usedAreaWithin(sheet: SheetModel, area: Area, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  const common = used && intersect(used, area);
  if (common === null) return null;
  let found: Area | null = null;
  for (let row = common.row; row < common.row + common.rowCount; row += 1)
    for (let column = common.column; column < common.column + common.columnCount; column += 1) {
      if (sheet.formula(row, column) === '' && (valuesOnly || !hasVisibleFormat(sheet, row, column)))
        continue;
      const cell = cellArea(row, column);
      found = found === null ? cell : unite(found, cell);
    }
  return found;
}

function hasVisibleFormat(sheet: SheetModel, row: number, column: number): boolean {
  const { fill, numberFormat, borders } = sheet.format(row, column);
  return (
    fill !== null ||
    numberFormat !== 'General' ||
    Object.values(borders).some(({ style }) => style !== 'none')
  );
}
