import type { Area } from '../area';
import type { Change, FormatInput } from '../change';
import { columnAlignment } from '../columnAlignment';
import { KIND_FORMATS } from '../numberFormats';
import type { ReadTable } from '../reading/readTable';
import { formatChange } from '../sheetChanges';
import { FORMULA_FORMAT, ID_FORMAT, INPUT_FORMAT } from '../sheetStyle';

/** Excel gives inserted rows the looks of the row above: a header, or somebody's marking. */
const PLAIN: FormatInput = {
  fill: null,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: false,
  wrap: false,
};

/**
 * The looks that a new workbook's rows have, for inserted rows; columns of the user's own are as plain as any, in the number format of the
 * column's first row.
 * @param runs rows of the sheet, from 0
 */
export function insertedLook(
  { source, columns }: ReadTable,
  runs: readonly { readonly row: number; readonly rowCount: number }[],
): readonly Change[] {
  if (runs.length === 0) return [];
  const { sheet, area, headers, numberFormats } = source;
  const areasOf = (index: number): readonly Area[] =>
    runs.map((run) => ({ ...run, column: area.column + index, columnCount: 1 }));
  const standard = new Map([...columns.values()].map(({ column, index }) => [index, column]));
  const looks = headers.flatMap((_, index): readonly Change[] => {
    const column = standard.get(index);
    if (column === undefined) {
      const numberFormat = numberFormats?.[0]?.[index] ?? 'General';
      return [formatChange(sheet, areasOf(index), { ...INPUT_FORMAT, numberFormat })];
    }
    const numberFormat = KIND_FORMATS[column.kind] ?? 'General';
    const look = {
      ...(column.formula === undefined ? INPUT_FORMAT : FORMULA_FORMAT),
      ...columnAlignment(column, area.column + index).cells,
      ...(['text', 'list', 'board'].includes(column.kind) && { wrap: true }),
      ...(column.kind === 'id' && ID_FORMAT),
      numberFormat,
    };
    return [formatChange(sheet, areasOf(index), look)];
  });
  const wide = runs.map((run): Area => ({ ...area, ...run }));
  return [formatChange(sheet, wide, PLAIN), ...looks];
}
