import { addressOf, type Area } from '../../layout/area';

/** One answer is no larger than this by estimate: a message has room for two. */
const BYTES_PER_ASK = 1_200_000;

/** Areas of no more rows than an answer has room for. */
export function sliced(areas: readonly Area[], bytesPerCell: number): readonly Area[] {
  return areas.flatMap((area) => slicesOf(area, BYTES_PER_ASK / bytesPerCell));
}

/** An area in slices of so many cells at most, one row at least. */
export function slicesOf(area: Area, cells: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(cells / area.columnCount));
  return Array.from({ length: Math.ceil(area.rowCount / rows) }, (_, index): Area => {
    const first = index * rows;
    return { ...area, row: area.row + first, rowCount: Math.min(rows, area.rowCount - first) };
  });
}

/** The range of an area of a sheet. */
export function rangeOf({ workbook }: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRange(addressOf(area));
}
