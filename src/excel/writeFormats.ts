import { addressOf, type Area } from '../layout/area';
import type { FormatInput } from '../layout/change';
import { formatRuns } from './formatRuns';
import { numberFormatBox } from './numberFormatBox';
import { writeFormat } from './writeFormat';

/** Queues the given formats on areas of a sheet; the number format of many scattered cells goes as one rectangle. */
export function writeFormats(sheet: Excel.Worksheet, areas: readonly Area[], input: FormatInput): void {
  const { numberFormat, ...others } = input;
  const box = numberFormat === undefined ? null : numberFormatBox(areas);
  if (box !== null && numberFormat !== undefined) {
    sheet.getRange(addressOf(box)).numberFormat = formatRows(box, areas, numberFormat);
  }
  const left = box === null ? input : others;
  if (Object.keys(left).length === 0) return;
  for (const { range, rowCount } of rangesOf(sheet, areas, left)) writeFormat(range, rowCount, left);
}

/** Several areas in one object where they are many; number formats and lines between rows are set area by area. */
function rangesOf(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  input: FormatInput,
): readonly { readonly range: Excel.Range | Excel.RangeAreas; readonly rowCount: number }[] {
  if (input.numberFormat !== undefined || input.rowLines !== undefined) {
    return areas.map((area) => ({ range: sheet.getRange(addressOf(area)), rowCount: area.rowCount }));
  }
  return formatRuns(areas).map((run) => {
    const [only, ...others] = run;
    if (only === undefined || others.length > 0) {
      return { range: sheet.getRanges(run.map(addressOf).join(',')), rowCount: 1 };
    }
    return { range: sheet.getRange(addressOf(only)), rowCount: only.rowCount };
  });
}

/** The rectangle with the format in the areas and `null`, which leaves a cell as it is, between them; the typings know no null. */
function formatRows(box: Area, areas: readonly Area[], numberFormat: string): string[][] {
  const rows = Array.from({ length: box.rowCount }, () =>
    new Array<string | null>(box.columnCount).fill(null),
  );
  for (const area of areas) {
    const start = area.column - box.column;
    for (const row of rows.slice(area.row - box.row, area.row - box.row + area.rowCount)) {
      row.fill(numberFormat, start, start + area.columnCount);
    }
  }
  return rows as string[][];
}
