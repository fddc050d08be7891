import type { ChartCache, ChartDataSlot } from '../../../ooxml/chartData';
import type { CellValue } from '../../../ooxml/cellValue';
import { endColumn, endRow } from '../area';
import type { ReferredCells } from './referredCells';

/** A chart of more points is none that anybody reads. */
const MOST_POINTS = 100_000;

/**
 * What a chart shows of cells, now. Hidden rows and columns are left out, as Excel leaves them out. Null for absurdly many cells,
 * such as whole columns.
 */
export function chartPoints({ sheet, area }: ReferredCells, slot: ChartDataSlot): ChartCache | null {
  if (area.rowCount * area.columnCount > MOST_POINTS) return null;
  const values: CellValue[] = [];
  const texts: (string | null)[] = [];
  for (let row = area.row; row < endRow(area); row += 1) {
    if (sheet.rowHidden(row)) continue;
    for (let column = area.column; column < endColumn(area); column += 1) {
      if (sheet.columnHidden(column)) continue;
      const value = sheet.value(row, column);
      values.push(value);
      texts.push(value === null ? null : sheet.text(row, column));
    }
  }
  const isText = slot === 'c:tx' || (slot === 'c:cat' && !values.every(isNumberOrEmpty));
  if (isText) return { kind: 'texts', points: texts };
  const format = sheet.format(area.row, area.column).numberFormat;
  return { kind: 'numbers', format, points: values.map(numberPoint) };
}

function isNumberOrEmpty(value: CellValue): boolean {
  return value === null || typeof value === 'number';
}

/** Excel draws text and truth values as nought, and keeps errors as they are. */
function numberPoint(value: CellValue): number | string | null {
  if (value === null || typeof value === 'number') return value;
  return typeof value === 'object' ? value.error : 0;
}
