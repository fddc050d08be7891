import type { Area } from './area';
import type { Change, FormatInput } from './change';
import { columnAlignment } from './columnAlignment';
import { columnValidation } from './columnValidation';
import { KIND_FORMATS, rowNumberFormat } from './numberFormats';
import { formatChange, widthChanges } from './sheetChanges';
import { FORMULA_FORMAT, HEADER_FORMAT, ID_FORMAT, INPUT_FORMAT, ROW_HEIGHTS } from './sheetStyle';
import { HEADER_ROW, type TableSheet } from './tableSheet';
import type { ColumnSpec } from './tableSpec';

/** How a table's sheet looks: heights, widths, wrap, number formats, and input told apart from formulas. */
export function tableLook(table: TableSheet): readonly Change[] {
  const { spec, columns, body } = table;
  const { sheet } = spec;
  const columnArea = (index: number): Area => ({ ...body, column: index, columnCount: 1 });
  const areasOf = (test: (column: ColumnSpec) => boolean): readonly Area[] =>
    columns.flatMap((column, index) => (test(column) ? [columnArea(index)] : []));
  const formats: readonly (readonly [readonly Area[], FormatInput])[] = [
    [[{ ...body, row: HEADER_ROW, rowCount: 1 }], HEADER_FORMAT],
    [areasOf((column) => column.formula === undefined), INPUT_FORMAT],
    [areasOf((column) => column.formula !== undefined), FORMULA_FORMAT],
    [areasOf(isWrapped), { wrap: true }],
    ...alignments(table),
    [areasOf((column) => column.kind === 'id'), ID_FORMAT],
    ...Object.entries(KIND_FORMATS).map(
      ([kind, numberFormat]) => [areasOf((column) => column.kind === kind), { numberFormat }] as const,
    ),
    ...figureFormats(table),
    [[body], { fitRows: true }],
  ];
  return [
    { kind: 'rowHeight', sheet, row: HEADER_ROW, rowCount: 1, points: ROW_HEIGHTS.header },
    ...widthChanges(
      sheet,
      columns.map((column) => column.width),
    ),
    ...formats
      .filter(([areas]) => areas.length > 0)
      .map(([areas, format]) => formatChange(sheet, areas, format)),
  ];
}

/** The drop-downs and other rules for typing, over the table's rows. */
export function tableValidations({ spec, columns, headers, body }: TableSheet): readonly Change[] {
  return columns.flatMap((column, index): readonly Change[] => {
    const validation = columnValidation(column, headers[index] ?? '', body.row, index);
    if (validation === null) return [];
    const area = { ...body, column: index, columnCount: 1 };
    return [{ kind: 'validation', sheet: spec.sheet, area, validation }];
  });
}

/** Cells and headers with the place they take in their column; columns alike share one format. */
function alignments({ columns, body }: TableSheet): readonly (readonly [readonly Area[], FormatInput])[] {
  const areas = new Map<string, Area[]>();
  const add = (format: FormatInput, area: Area): void => {
    const key = JSON.stringify(format);
    areas.set(key, [...(areas.get(key) ?? []), area]);
  };
  columns.forEach((column, index) => {
    const { cells, header } = columnAlignment(column, index);
    add(cells, { ...body, column: index, columnCount: 1 });
    add(header, { row: HEADER_ROW, column: index, rowCount: 1, columnCount: 1 });
  });
  return [...areas].map(([format, each]) => [each, JSON.parse(format) as FormatInput]);
}

function isWrapped(column: ColumnSpec): boolean {
  return ['text', 'list', 'board'].includes(column.kind);
}

/** Rows with figures get a number format each, from the figures and the unit; rows alike share one. */
function figureFormats({
  columns,
  rows,
  body,
}: TableSheet): readonly (readonly [readonly Area[], FormatInput])[] {
  const indexes = columns.flatMap((column, index) => (column.kind === 'value' ? [index] : []));
  const areas = new Map<string, Area[]>();
  rows.forEach((row, offset) => {
    const figures = columns
      .filter((column) => column.kind === 'value')
      .map((column) => row[column.key])
      .filter((value) => typeof value === 'number');
    if (figures.length === 0) return;
    const numberFormat = rowNumberFormat(figures, row.unit === '%');
    const cells = indexes.map((column) => ({ row: body.row + offset, column, rowCount: 1, columnCount: 1 }));
    areas.set(numberFormat, [...(areas.get(numberFormat) ?? []), ...cells]);
  });
  return [...areas].map(([numberFormat, cells]) => [cells, { numberFormat }]);
}
