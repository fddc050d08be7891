import type { CarrySource, LeftOut } from '../../domain/followUpReport';
import { headerText } from '../../layout/headerTemplate';
import type { LayoutContext } from '../../layout/layoutContext';
import type { ReadRow, ReadTable } from '../../layout/reading/readTable';
import { contentOf, rawAt } from './rowContent';

/** What of a table has a place in the new follow-up. */
export interface Used {
  /** Standard columns by key. */
  readonly keys: ReadonlySet<string>;
  /** Other columns by index. */
  readonly indexes: ReadonlySet<number>;
  /** Columns that are carried under a header with the new workbook's year, by key. */
  readonly carried: readonly string[];
  /** The rows that are used; the columns of others do not count. */
  readonly rows: readonly ReadRow[];
}

/** Everything of a table that the new follow-up does not hold as the file held it. */
export function leftOutOf(
  table: ReadTable,
  source: CarrySource,
  used: Used,
  context: LayoutContext,
): readonly LeftOut[] {
  return [
    ...leftOutColumns(table, source, used),
    ...otherHeaders(table, source, used, context),
    ...sumRows(table, source),
    ...unreadableCells(source, used),
  ];
}

function leftOutColumns(table: ReadTable, source: CarrySource, used: Used): readonly LeftOut[] {
  const keys = new Map([...table.columns].map(([key, { index }]) => [index, key]));
  return table.source.headers.flatMap((header, index): readonly LeftOut[] => {
    const key = keys.get(index);
    const column = key === undefined ? undefined : table.columns.get(key)?.column;
    if (column?.formula !== undefined || (key !== undefined && used.keys.has(key)) || used.indexes.has(index))
      return [];
    const cells = used.rows.filter((row) => contentOf(rawAt(table, row, index)) !== null).length;
    return cells === 0 ? [] : [{ kind: 'column', source, sheet: table.spec.sheet, header, cells }];
  });
}

function otherHeaders(
  { columns, source: { headers }, spec }: ReadTable,
  source: CarrySource,
  { carried }: Used,
  context: LayoutContext,
): readonly LeftOut[] {
  return carried.flatMap((key): readonly LeftOut[] => {
    const match = columns.get(key);
    if (match === undefined || match.isExact) return [];
    const writtenAs = headerText(match.column.header, context);
    return [{ kind: 'header', source, sheet: spec.sheet, header: headers[match.index] ?? '', writtenAs }];
  });
}

/** Rows with contents that the reader passed over: sums, and headers typed once more. */
function sumRows({ rows, columns, source: table, spec }: ReadTable, source: CarrySource): readonly LeftOut[] {
  const read = new Set(rows.map(({ rowIndex }) => rowIndex));
  const computed = new Set(
    [...columns.values()]
      .filter(({ column }) => column.formula !== undefined || column.kind === 'id')
      .map(({ index }) => index),
  );
  const passed = table.rows.filter(
    (row, offset) =>
      !read.has(table.area.row + 1 + offset) &&
      row.some((raw, index) => !computed.has(index) && contentOf(raw) !== null),
  );
  if (passed.length === 0) return [];
  return [{ kind: 'rows', source, sheet: spec.sheet, reason: 'sums', rows: passed.length }];
}

function unreadableCells(source: CarrySource, { rows, carried }: Used): readonly LeftOut[] {
  return rows.flatMap((row) =>
    carried.flatMap((key): readonly LeftOut[] => {
      const cell = row.cells.get(key);
      if (cell?.value.kind !== 'unreadable') return [];
      return [{ kind: 'unreadable', source, address: cell.address, text: String(contentOf(cell.raw) ?? '') }];
    }),
  );
}
