import { addressOf, type Area } from '../../layout/area';

/** One answer is no larger than this by estimate: a message has room for two. */
const BYTES_PER_ASK = 1_200_000;

/** Areas of no more rows than an answer has room for. */
export function sliced(areas: readonly Area[], bytesPerCell: number): readonly Area[] {
  return areas.flatMap((area) => {
    const rows = Math.max(1, Math.floor(BYTES_PER_ASK / (bytesPerCell * area.columnCount)));
    return Array.from({ length: Math.ceil(area.rowCount / rows) }, (_, index): Area => {
      const row = area.row + index * rows;
      return { ...area, row, rowCount: Math.min(rows, area.row + area.rowCount - row) };
    });
  });
}

/** The range of an area of a sheet. */
export function rangeOf({ workbook }: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRange(addressOf(area));
}
